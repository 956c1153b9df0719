package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.cli.terminal.Terminal;
import org.demarche.reading.Reader;
import org.demarche.reading.table.Knowledge;

/** One run of the command in this process, with its streams held. */
record CommandRun(int code, String out, String err) {
  private static final class Shared {
    static final Reader READER = Reader.load(Knowledge.bundled());
  }

  /** The reader that all tests of a JVM share, unless one asks for tables of its own. */
  static final Function<Optional<Path>, Reader> LOAD =
      folder -> folder.map(f -> Reader.load(Knowledge.with(f))).orElseGet(() -> Shared.READER);

  static CommandRun of(Object... arguments) {
    return piped("", arguments);
  }

  static CommandRun piped(String in, Object... arguments) {
    return on(Terminal.none(), in, arguments);
  }

  static CommandRun on(Terminal terminal, String in, Object... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = into(out, err, terminal, in, arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int into(
      OutputStream out, OutputStream err, Terminal terminal, String in, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    var streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    return Demarche.run(words, streams, LOAD);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
