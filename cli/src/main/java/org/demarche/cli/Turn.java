package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.cli.terminal.Plain;

/**
 * What one arrival gave, ready to be handed on when its turn comes.
 *
 * @param result what was made of it; empty where it failed
 * @param messages for standard error
 * @param code how it ended
 */
record Turn<T>(Optional<T> result, List<String> messages, ExitCode code) {
  static <T> Turn<T> read(T result, List<String> notes) {
    return new Turn<>(Optional.of(result), notes, ExitCode.OK);
  }

  static <T> Turn<T> failed(ExitCode code, String message) {
    return new Turn<>(Optional.empty(), List.of(message), code);
  }

  /** The messages in a form that is safe to show. */
  List<String> plainMessages() {
    return messages.stream().map(Plain::line).toList();
  }
}
