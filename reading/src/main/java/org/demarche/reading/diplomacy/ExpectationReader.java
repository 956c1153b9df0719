package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds what is due.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class ExpectationReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  ExpectationReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "expectations");
  }

  /** The items of a report, in order of the text. */
  List<Expectation> read(Account account, List<Encounter> encounters) {
    return List.of();
  }
}
