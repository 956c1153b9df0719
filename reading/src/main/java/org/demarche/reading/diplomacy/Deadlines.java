package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.Set;
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

  /** Words before a length of time that make it a deadline: "within 48 hours". */
  private final Set<String> limits;

  Deadlines(Knowledge knowledge) {
    this.limits = Classes.words(knowledge, "before-deadline");
  }

  /**
   * The time told for doing it.
   *
   * @return TIMEX3 value; null where none is told
   */
  @Nullable String of(Account account, Sentence sentence, Span matter) {
    for (TimeExpression time : account.timesIn(sentence.span())) {
      int gap = time.span().begin() - matter.end();
      boolean near = matter.covers(time.span()) || (gap >= 0 && gap <= GAP);
      if (near && isToCome(account, sentence, time)) {
        return time.value();
      }
    }
    return null;
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
