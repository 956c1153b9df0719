package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds where actors stand on issues.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class PositionReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  PositionReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "positions");
  }

  /** The items of a report, in order of the text. */
  List<Position> read(Account account) {
    return List.of();
  }
}
