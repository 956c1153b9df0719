package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** When what is asked or undertaken is to be done. Immutable. */
final class Deadlines {
  /** Between a matter and the time that follows it stands at most a short preposition. */
  private static final int GAP = 8;

  private static final int HOURS_A_DAY = 24;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LENGTH = Pattern.compile("(PT?)(\\d{1,4})([YMWDH])");

  /** Words before a length of time that make it a deadline: "within 48 hours". */
  private final Set<String> limits;

  Deadlines(Knowledge knowledge) {
    this.limits = Vocabulary.words(knowledge, "before-deadline");
  }

  /**
   * The time told for doing it.
   *
   * @param made TIMEX3 value of the day from which a length of time counts; null where unknown
   * @return TIMEX3 value; null where none is told
   */
  @Nullable String of(Account account, Sentence sentence, Span matter, @Nullable String made) {
    for (TimeExpression time : account.timesIn(sentence.span())) {
      int gap = time.span().begin() - matter.end();
      boolean near = matter.covers(time.span()) || (gap >= 0 && gap <= GAP);
      if (near && isToCome(account, sentence, time)) {
        return time.type() == TimeExpression.Type.DURATION
            ? after(made, time.value())
            : time.value();
      }
    }
    return null;
  }

  /** The day on which a length of time ends; null where its first day is unknown. */
  private static @Nullable String after(@Nullable String made, String length) {
    Matcher parts = LENGTH.matcher(length);
    if (made == null || !DAY.matcher(made).matches() || !parts.matches()) {
      return null;
    }
    LocalDate day = LocalDate.parse(made);
    int number = Integer.parseInt(parts.group(2));
    boolean hours = parts.group(1).equals("PT");
    LocalDate last =
        switch (parts.group(3)) {
          case "Y" -> day.plusYears(number);
          case "M" -> hours ? day : day.plusMonths(number);
          case "W" -> day.plusWeeks(number);
          case "D" -> day.plusDays(number);
          default -> day.plusDays(number / HOURS_A_DAY);
        };
    return last.toString();
  }

  private boolean isToCome(Account account, Sentence sentence, TimeExpression time) {
    return switch (time.type()) {
      case SET -> false;
      case DURATION -> isLimited(sentence, time.span());
      case DATE, TIME -> isLater(time, account.published());
    };
  }

  private static boolean isLater(TimeExpression time, @Nullable LocalDate published) {
    LocalDate last = time.last();
    if (last == null || published == null) {
      return time.value().equals("FUTURE_REF");
    }
    return last.isAfter(published);
  }

  private boolean isLimited(Sentence sentence, Span time) {
    Token before = null;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= time.begin()) {
        before = token;
      }
    }
    return before != null && limits.contains(before.lemma());
  }
}
