package org.demarche.reading.speech;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** When something is said: the nearest expression of time beside the cue, else the report's day. */
final class Dates {
  private static final int DAY = 10;

  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;

  Dates(List<TimeExpression> times, @Nullable LocalDate published) {
    this.times =
        times.stream()
            .filter(Dates::isDated)
            .sorted(java.util.Comparator.comparing(TimeExpression::span))
            .toList();
    this.published = published;
  }

  private static boolean isDated(TimeExpression time) {
    return time.firstDay().isPresent()
        && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME);
  }

  /**
   * When, and why then.
   *
   * @param value TIMEX3 value; null where unknown
   */
  record When(@Nullable String value, String reason) {}

  /** The day of a statement. */
  When of(Draft draft) {
    Span sentence = draft.cue.sentence().span();
    TimeExpression nearest = null;
    int distance = Integer.MAX_VALUE;
    for (int i = from(sentence.begin()); i < times.size(); i++) {
      TimeExpression time = times.get(i);
      if (time.span().begin() >= sentence.end()) {
        break;
      }
      int far = Math.abs(time.span().begin() - draft.cue.span().begin());
      boolean said = draft.content.stream().anyMatch(s -> s.overlaps(time.span()));
      boolean named = draft.speaker != null && draft.speaker.span().overlaps(time.span());
      if (!said && !named && !isToCome(time) && far < distance) {
        nearest = time;
        distance = far;
      }
    }
    if (nearest != null) {
      String value = nearest.value();
      String day = value.indexOf('T') == DAY ? value.substring(0, DAY) : value;
      return new When(day, "the time nearest to the cue, by rule " + nearest.rule());
    }
    return published == null
        ? new When(null, "none told, and the report has none")
        : new When(published.toString(), "none told: the report's");
  }

  private boolean isToCome(TimeExpression time) {
    return published != null && time.first() != null && time.first().isAfter(published);
  }

  private int from(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
