package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.cli.terminal.Plain;
import org.demarche.intake.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What one arrival gave, ready to be handed on when its turn comes.
 *
 * @param result what was made of it; empty where nothing was
 * @param messages for standard error
 * @param code how it ended
 * @param state how it fared
 * @param unread what could not be read; null where it was, or where there was nothing to read
 */
record Turn<T>(
    Optional<T> result, List<String> messages, ExitCode code, State state, @Nullable Taken unread) {
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
    return new Turn<>(Optional.of(result), notes, ExitCode.OK, State.READ, null);
  }

  static <T> Turn<T> refused(String message) {
    return new Turn<>(Optional.empty(), List.of(message), ExitCode.REFUSED, State.FAILED, null);
  }

  static <T> Turn<T> aside(Optional<T> shown, List<String> messages) {
    return new Turn<>(shown, messages, ExitCode.OK, State.ASIDE, null);
  }

  /** Of a report that the reader could not read. */
  static <T> Turn<T> failed(Taken unread, ExitCode code, String problem) {
    String message = unread.report().id() + ": " + problem;
    return new Turn<>(Optional.empty(), List.of(message), code, State.FAILED, unread);
  }

  /** The messages in a form that is safe to show. */
  List<String> plainMessages() {
    return messages.stream().map(Plain::line).toList();
  }
}
