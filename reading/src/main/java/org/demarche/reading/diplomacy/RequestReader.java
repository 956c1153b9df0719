package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds the requests of a report, with their answers.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class RequestReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  RequestReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "requests");
  }

  /** The items of a report, in order of the text. */
  List<Request> read(Account account) {
    return List.of();
  }
}
