package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds changes of the lines between actors.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class ChannelReader {

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  ChannelReader(Knowledge knowledge) {
    knowledge.rows("diplomacy", "channels");
  }

  /** The items of a report, in order of the text. */
  List<Channel> read(Account account, List<Request> requests) {
    return List.of();
  }
}
