package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.demarche.cli.terminal.Terminal;

/**
 * What connects a verb with the outside, so that tests can hold the other ends.
 *
 * @param in standard input
 * @param out standard output, UTF-8 whatever the locale
 * @param err standard error, for people
 * @param terminal which of them are a terminal's
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

  /** The process's own. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.of(System.getProperties(), Map.copyOf(System.getenv())));
  }
}
