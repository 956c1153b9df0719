package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.Set;
import org.demarche.record.Finding;

/**
 * A finding with what it is compared by, worked out once however many groups it is held against.
 *
 * @param day the day that it tells of, or that of its report
 * @param words the words that count of its wording
 */
record Compared(Finding finding, LocalDate day, Set<String> words) {

  static Compared of(Finding finding) {
    return new Compared(finding, Blocks.day(finding), Wording.words(finding.content().words()));
  }
}
