package org.demarche.record;

import java.util.List;

/**
 * All that a record keeps of one report.
 *
 * @param report the report
 * @param actors who appears in it
 * @param findings what was found in it
 * @param evidence the words that show the findings; at least one stretch each, in the findings'
 *     order and that of the text
 */
public record Told(
    ReportRow report, List<ActorRow> actors, List<Finding> findings, List<Evidence> evidence) {
  /** Copies the lists. */
  public Told {
    actors = List.copyOf(actors);
    findings = List.copyOf(findings);
    evidence = List.copyOf(evidence);
  }
}
