package org.demarche.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the text has named last: against this "the next day" and "a year earlier" are read.
 *
 * @param day the day named last
 * @param date the first day of the day, week, month or year named last
 * @param quarter the quarter named last
 */
record Focus(@Nullable LocalDate day, @Nullable LocalDate date, @Nullable CalendarPeriod quarter) {
  /** At the beginning of a text. */
  static final Focus NONE = new Focus(null, null, null);

  /** The focus after an expression. */
  Focus after(TimeValue value, TimeExpression.Type type) {
    if (type != TimeExpression.Type.DATE && type != TimeExpression.Type.TIME) {
      return this;
    }
    return value
        .named()
        .map(
            period ->
                switch (period.unit()) {
                  case DAY -> new Focus(period.first(), period.first(), quarter);
                  case QUARTER -> new Focus(day, date, period);
                  case WEEK, MONTH, YEAR -> new Focus(day, period.first(), quarter);
                  default -> this;
                })
        .orElse(this);
  }

  /** The setting of the next expression. */
  Setting setting(@Nullable LocalDate published, Tense tense) {
    return new Setting(published, tense, day, date, quarter);
  }
}
