package org.demarche.reading.event;

import org.jspecify.annotations.Nullable;

/**
 * How sure an event is: the share of events told as plainly that a careful reader finds right in
 * actor, recipient and type.
 *
 * <p>The plainness of what is told comes first: a rule with conditions, a verb, both sides named by
 * themselves, told as a fact by the report itself. What share of such events is right was measured
 * on 335 events that the program coded in 20 whole articles, each judged by a person, and is fitted
 * by a logistic curve (Platt 1999): docs/judge.md, {@code training/confidence.py}.
 */
final class Confidence {
  private static final double PLAINEST = 0.95;
  private static final double LEAST_PLAIN = 0.05;

  /** Of the fitted curve, by {@code training/confidence.py}. */
  private static final double INTERCEPT = -1.51;

  private static final double SLOPE = 2.18;

  private Confidence() {}

  /**
   * The share that is right, from 0 to 1, of hundredths.
   *
   * @param speaker on whose word alone it is told; null where on the report's own
   */
  static double of(Finding finding, Status status, @Nullable String speaker) {
    return share(plainness(finding, status, speaker));
  }

  private static double plainness(Finding finding, Status status, @Nullable String speaker) {
    double plain = PLAINEST;
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    plain -= finding.rule().pattern().conditions().isEmpty() ? 0.05 : 0;
    plain -= finding.clause().trigger().isNoun() ? 0.1 : 0;
    plain -= actor == null ? 0.15 : actor.direct() ? 0 : 0.1;
    plain -= recipient == null ? 0.15 : recipient.direct() ? 0 : 0.05;
    plain -= speaker == null ? 0 : 0.1;
    plain -= status == Status.HYPOTHETICAL ? 0.25 : status == Status.NEGATED ? 0.15 : 0;
    return Math.max(LEAST_PLAIN, plain);
  }

  /** What share of events of this plainness is right, rounded to hundredths. */
  static double share(double plainness) {
    // StrictMath: the same bits on every machine
    double share = 1 / (1 + StrictMath.exp(-(INTERCEPT + SLOPE * plainness)));
    return Math.round(share * 100) / 100.0;
  }
}
