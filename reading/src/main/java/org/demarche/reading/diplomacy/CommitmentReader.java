package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds what is undertaken in a report, and what became of it.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class CommitmentReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  CommitmentReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "commitments");
  }

  /** The items of a report, in order of the text. */
  List<Commitment> read(Account account) {
    return List.of();
  }
}
