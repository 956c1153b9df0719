package org.demarche.record.correction;

import java.util.Set;
import java.util.TreeSet;

/**
 * A correction and the findings that it is about now.
 *
 * @param correction the correction
 * @param findings keys of those of its targets that are still there, or of what took their place
 */
public record Ruling(Correction correction, Set<String> findings) {
  /** Copies the set. */
  public Ruling {
    findings = new TreeSet<>(findings);
  }

  /** Whether nothing is left of what it was about. */
  public boolean isLost() {
    return findings.isEmpty() && !correction.targets().isEmpty();
  }
}
