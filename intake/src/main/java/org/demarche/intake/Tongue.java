package org.demarche.intake;

import org.demarche.intake.language.Languages;
import org.demarche.report.Report;

/** Whether what was taken is in English; what is not would be read as nonsense. */
final class Tongue {
  private Tongue() {}

  /** The same report with its language, or set aside. */
  static Arrival of(Taken taken) {
    Report report = taken.report();
    String language = Languages.detector().of(report.text(), taken.declared());
    if (!language.equals(Languages.ENGLISH)) {
      return new SetAside(report.id(), SetAside.Reason.LANGUAGE, language, in(language, report));
    }
    return taken;
  }

  private static Report in(String language, Report r) {
    return new Report(
        r.id(), r.url(), r.title(), r.published(), r.publisher(), r.authors(), language, r.text());
  }
}
