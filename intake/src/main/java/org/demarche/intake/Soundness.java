package org.demarche.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.intake.limit.Limits;
import org.demarche.report.Report;

/** Whether what was taken can be one report: no longer than one, and made of words. */
final class Soundness {
  private Soundness() {}

  /** The same report, with a note where part of it is no text; or its refusal. */
  static Arrival of(Taken taken) {
    Report report = taken.report();
    int length = report.text().length();
    if (length > Limits.REPORT_UNITS) {
      String reason =
          String.format(
              Locale.ROOT,
              "%,d characters, more than any one report has (at most %,d)",
              length,
              Limits.REPORT_UNITS);
      return new Refused(report.id(), null, reason, "divide it into its reports");
    }
    int run = longestRun(report.text());
    if (run <= Limits.RUN_UNITS) {
      return taken;
    }
    String found = String.format(Locale.ROOT, "%,d characters without a space", run);
    if (run * 2 > length) {
      return new Refused(report.id(), null, found + ", not a text", null);
    }
    List<String> notes = new ArrayList<>(taken.notes());
    notes.add(found + " are passed over");
    return new Taken(report, taken.declared(), notes);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        longest = Math.max(longest, i - begin);
        begin = i + 1;
      }
    }
    return Math.max(longest, text.length() - begin);
  }
}
