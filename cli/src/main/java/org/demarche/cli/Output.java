package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Standard output, a whole unit at a time: what the reader of a pipe gets never ends within a line
 * because of us. For one thread.
 */
final class Output {

  /** Whoever read our output reads no more: no error, but nothing is left to do. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final OutputStream stream;

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /**
   * Writes a unit.
   *
   * @throws Closed when nobody reads on
   * @throws CliException when it can't be written, such as on a full disk
   */
  void write(byte[] unit) {
    try {
      stream.write(unit);
      stream.flush();
    } catch (IOException e) {
      if (isClosed(e)) {
        throw new Closed();
      }
      throw new CliException(ExitCode.RESOURCES, "the output cannot be written: " + e.getMessage());
    }
  }

  /** The same for those who write to a stream. */
  OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int one) {
        Output.this.write(new byte[] {(byte) one});
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        Output.this.write(Arrays.copyOfRange(bytes, from, from + length));
      }
    };
  }

  /** Writes a unit as UTF-8. */
  void write(String unit) {
    write(unit.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isClosed(IOException e) {
    String problem = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return problem.contains("broken pipe") || problem.contains("pipe is being closed");
  }
}
