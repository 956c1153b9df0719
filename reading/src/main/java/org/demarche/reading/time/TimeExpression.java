package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * One expression of time (TIMEX3 of TimeML 1.2.1).
 *
 * @param span the words
 * @param type what it denotes
 * @param value TIMEX3 value, such as {@code 2023-06-19}, {@code 2023-W25}, {@code P2D}, {@code
 *     2023-06-19TMO}, {@code FUTURE_REF}; relative to nothing where the report has no date, then
 *     {@code XXXX-XX-XX} shapes
 * @param first the first day that it can denote, for a date whose days are known
 * @param last the last day that it can denote, for a date whose days are known
 * @param rule the rule that found it
 */
public record TimeExpression(
    Span span,
    Type type,
    String value,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String rule) {

  /** What an expression denotes. */
  public enum Type {
    /** A day or a longer calendar unit. */
    DATE,
    /** A time of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that comes again and again. */
    SET
  }

  /** The first day, where known. */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(first);
  }

  /** The last day, where known. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(last);
  }
}
