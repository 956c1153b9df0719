package org.demarche.record.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When two reports are copies of one text: they share half of their runs of words and were
 * published within {@value #DAYS} days of each other. Copies of copies count.
 */
public final class Copies {
  /** Most days between the publication of a text and that of its copy. */
  public static final int DAYS = 3;

  /** Least share of runs of words in common. */
  private static final double COPY = 0.5;

  private Copies() {}

  /** Whether a text can have been copied from the one day to the other. */
  public static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
    return (one == null || other == null)
        ? Objects.equals(one, other)
        : Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
  }

  /** Whether the texts are near enough to each other. */
  public static boolean same(Sketch one, Sketch other) {
    return one.resemblance(other) >= COPY;
  }
}
