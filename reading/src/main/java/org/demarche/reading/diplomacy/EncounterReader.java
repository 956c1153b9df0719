package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds the encounters of a report: meetings, visits, calls, talks, summits.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class EncounterReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  EncounterReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "encounters");
  }

  /** The items of a report, in order of the text. */
  List<Encounter> read(Account account) {
    return List.of();
  }
}
