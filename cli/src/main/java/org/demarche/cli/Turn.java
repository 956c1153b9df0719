package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.cli.terminal.Plain;

/**
 * What one arrival gave, ready to be printed when its turn comes.
 *
 * @param unit for standard output; empty for nothing
 * @param messages for standard error
 * @param code how it ended
 */
record Turn(byte[] unit, List<String> messages, ExitCode code) {
  private static final byte[] NOTHING = {};

  static Turn read(String unit, List<String> notes) {
    return new Turn(unit.getBytes(StandardCharsets.UTF_8), notes, ExitCode.OK);
  }

  static Turn failed(ExitCode code, String message) {
    return new Turn(NOTHING, List.of(message), code);
  }

  /** The messages in a form that is safe to show. */
  List<String> plainMessages() {
    return messages.stream().map(Plain::line).toList();
  }

  boolean isRead() {
    return code == ExitCode.OK;
  }
}
