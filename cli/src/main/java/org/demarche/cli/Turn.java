package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.cli.terminal.Plain;

/**
 * What one arrival gave, ready to be handed on when its turn comes.
 *
 * @param result what was made of it; empty where nothing was
 * @param messages for standard error
 * @param code how it ended
 * @param state how it fared
 */
record Turn<T>(Optional<T> result, List<String> messages, ExitCode code, State state) {
  /** How it fared. */
  enum State {
    /** It was read. */
    READ,
    /** It was set aside. */
    ASIDE,
    /** It was refused, or reading it failed. */
    FAILED
  }

  static <T> Turn<T> read(T result, List<String> notes) {
    return new Turn<>(Optional.of(result), notes, ExitCode.OK, State.READ);
  }

  static <T> Turn<T> failed(ExitCode code, String message) {
    return new Turn<>(Optional.empty(), List.of(message), code, State.FAILED);
  }

  /** The messages in a form that is safe to show. */
  List<String> plainMessages() {
    return messages.stream().map(Plain::line).toList();
  }
}
