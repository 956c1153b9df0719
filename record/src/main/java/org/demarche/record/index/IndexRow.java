package org.demarche.record.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one side stood to another in a span. Where no act is known the values are null, not zero: see
 * {@link #seen}.
 *
 * @param pair who acts on whom
 * @param span TIMEX3 value of the span
 * @param first its first day
 * @param last its last day
 * @param seen what is known of it
 * @param verbalCooperation sum of the scores of words that bring together
 * @param materialCooperation the same of deeds
 * @param verbalConflict sum of the scores of words that set apart, as a number above zero
 * @param materialConflict the same of deeds
 * @param tension decayed mean of what was done until its last day, from -10 (close) to 10 (tense);
 *     null where too little is known that is not long ago
 * @param weight how many acts the tension rests on, each counted as far as it has not faded
 * @param acts how many acts were done in the span
 * @param claimed of these, those told on one actor's word alone
 * @param coverage what was read
 */
public record IndexRow(
    Pair pair,
    String span,
    LocalDate first,
    LocalDate last,
    Seen seen,
    @Nullable Double verbalCooperation,
    @Nullable Double materialCooperation,
    @Nullable Double verbalConflict,
    @Nullable Double materialConflict,
    @Nullable Double tension,
    double weight,
    int acts,
    int claimed,
    Coverage coverage) {

  /** What is known of a span. */
  public enum Seen {
    /** Acts are known. */
    OBSERVED,
    /** Reports name both sides, but tell of no act between them. */
    NO_ACT,
    /** No report that was read names both sides. */
    NOT_OBSERVED,
    /** No report of that time was read at all. */
    NOT_READ
  }

  /** Cooperation, in words and deeds; null where no act is known. */
  public @Nullable Double cooperation() {
    return sum(verbalCooperation, materialCooperation);
  }

  /** Conflict, in words and deeds, as a number above zero; null where no act is known. */
  public @Nullable Double conflict() {
    return sum(verbalConflict, materialConflict);
  }

  /** Cooperation less conflict; null where no act is known. */
  public @Nullable Double net() {
    Double cooperation = cooperation();
    Double conflict = conflict();
    return cooperation == null || conflict == null ? null : cooperation - conflict;
  }

  private static @Nullable Double sum(@Nullable Double words, @Nullable Double deeds) {
    return words == null || deeds == null ? null : words + deeds;
  }
}
