package org.demarche.cli;

import java.util.List;
import org.demarche.cli.terminal.Plain;

/**
 * What one arrival gave, ready to be printed when its turn comes.
 *
 * @param unit for standard output; empty for nothing
 * @param messages for standard error
 * @param code how it ended
 */
record Turn(String unit, List<String> messages, ExitCode code) {
  static Turn read(String unit, List<String> notes) {
    return new Turn(unit, notes, ExitCode.OK);
  }

  static Turn failed(ExitCode code, String message) {
    return new Turn("", List.of(message), code);
  }

  /** The messages in a form that is safe to show. */
  List<String> plainMessages() {
    return messages.stream().map(Plain::line).toList();
  }

  boolean isRead() {
    return code == ExitCode.OK;
  }
}
