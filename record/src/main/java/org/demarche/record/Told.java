package org.demarche.record;

import java.util.List;

/**
 * All that a record keeps of one report.
 *
 * @param report the report
 * @param actors who appears in it
 * @param findings what was found in it
 */
public record Told(ReportRow report, List<ActorRow> actors, List<Finding> findings) {
  /** Copies the lists. */
  public Told {
    actors = List.copyOf(actors);
    findings = List.copyOf(findings);
  }
}
