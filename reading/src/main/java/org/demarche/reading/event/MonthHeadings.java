package org.demarche.reading.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.time.TimeExpression;

/**
 * The headings of a chronicle, whose months date what stands below them: "March Three agencies
 * warned ...", or the month on a line of its own.
 *
 * @param months the months, by the index of the sentence that begins with one
 */
record MonthHeadings(TreeMap<Integer, TimeExpression> months) {
  /** One or two sentences that begin with a month are no chronicle. */
  private static final int FEWEST = 3;

  /** The headings of a text; none where it is no chronicle. */
  static MonthHeadings of(AnalysedText text, List<TimeExpression> times) {
    TreeMap<Integer, TimeExpression> months = new TreeMap<>();
    for (Sentence sentence : text.sentences()) {
      times.stream()
          .filter(time -> isHeading(sentence, time) && time.value().matches("\\d{4}-\\d{2}"))
          .findFirst()
          .ifPresent(time -> months.put(sentence.index(), time));
    }
    return new MonthHeadings(months.size() < FEWEST ? new TreeMap<>() : months);
  }

  /** Whether it is the sentence's first word, and another sentence could begin behind it. */
  private static boolean isHeading(Sentence sentence, TimeExpression time) {
    if (!sentence.token(0).span().equals(time.span())) {
      return false;
    }
    return sentence.size() == 1
        || (Character.isUpperCase(sentence.token(1).form().codePointAt(0))
            && !sentence.token(1).isVerb());
  }

  /** The month under which a sentence stands. */
  Optional<TimeExpression> of(Sentence sentence) {
    return Optional.ofNullable(months.floorEntry(sentence.index())).map(Map.Entry::getValue);
  }
}
