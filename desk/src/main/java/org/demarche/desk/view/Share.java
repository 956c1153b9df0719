package org.demarche.desk.view;

import java.util.Locale;
import org.demarche.record.audit.Proportion;

/**
 * How many of some were right, with how far that can be trusted.
 *
 * @param name of what
 * @param right how many were right
 * @param graded of so many
 * @param precision "0.93"
 * @param interval "0.82–0.97"
 * @param low its lower end in hundredths
 * @param high its upper end in hundredths
 * @param at the precision in hundredths
 */
public record Share(
    String name,
    int right,
    int graded,
    String precision,
    String interval,
    String low,
    String high,
    String at) {
  /** Of a proportion. */
  public static Share of(String name, Proportion of) {
    return new Share(
        name,
        of.right(),
        of.graded(),
        text("%.2f", of.share()),
        text("%.2f", of.low()) + "–" + text("%.2f", of.high()),
        text("%.1f", 100 * of.low()),
        text("%.1f", 100 * of.high()),
        text("%.1f", 100 * of.share()));
  }

  private static String text(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
