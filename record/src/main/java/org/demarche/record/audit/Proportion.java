package org.demarche.record.audit;

/**
 * How many of some were right.
 *
 * @param right of the graded
 * @param graded at least as many
 */
public record Proportion(int right, int graded) {
  /** The quantile of the normal distribution for 95 in 100. */
  private static final double Z = 1.959963984540054;

  /** Checks the numbers. */
  public Proportion {
    if (right < 0 || right > graded) {
      throw new IllegalArgumentException(right + " right of " + graded);
    }
  }

  /** With one more. */
  Proportion and(boolean isRight) {
    return new Proportion(right + (isRight ? 1 : 0), graded + 1);
  }

  /** The share of the right, from 0 to 1; NaN where none is graded. */
  public double share() {
    return graded == 0 ? Double.NaN : (double) right / graded;
  }

  /** Lower end of Wilson's interval, 95 in 100. */
  public double low() {
    return Math.max(0, middle() - half());
  }

  /** Upper end of Wilson's interval, 95 in 100. */
  public double high() {
    return Math.min(1, middle() + half());
  }

  private double middle() {
    return (share() + Z * Z / (2 * graded)) / (1 + Z * Z / graded);
  }

  private double half() {
    double spread = share() * (1 - share()) / graded + Z * Z / (4.0 * graded * graded);
    return Z * Math.sqrt(spread) / (1 + Z * Z / graded);
  }
}
