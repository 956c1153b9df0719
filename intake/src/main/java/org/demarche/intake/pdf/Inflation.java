package org.demarche.intake.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.demarche.intake.limit.Refusal;

/**
 * Whether the packed parts of a file stay within bounds. PDFBox unpacks a part as a whole, and some
 * when it opens the file, so a bomb must be found before.
 */
final class Inflation {
  /** All that a file may unpack to, bytes; two seconds' work. */
  private static final long MAX_BYTES = 384L << 20;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** The first byte of what zlib packs. */
  private static final int ZLIB = 0x78;

  /** How many packings within one another are followed. */
  private static final int MAX_DEPTH = 3;

  /** Only the beginning of what is packed twice is seen, so it counts so many times. */
  private static final int TWICE = 100;

  private long left = MAX_BYTES;

  private Inflation() {}

  /**
   * Looks at every part that is packed.
   *
   * @throws Refusal when they are too much together
   */
  static void check(byte[] file) throws Refusal {
    var inflation = new Inflation();
    for (int at = 0; at < file.length - STREAM.length; at++) {
      if (file[at] == 's' && isStream(file, at)) {
        int begin = data(file, at + STREAM.length);
        if (begin < file.length && file[begin] == ZLIB) {
          at = Math.max(at, begin + inflation.count(file, begin, file.length - begin, 1) - 1);
        }
      }
    }
  }

  private static boolean isStream(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static int data(byte[] file, int at) {
    int begin = at;
    while (begin < file.length && begin < at + 4 && Character.isWhitespace(file[begin])) {
      begin++;
    }
    return begin;
  }

  /** Counts what is unpacked here, and says how many bytes it was packed into. */
  private int count(byte[] bytes, int offset, int length, int depth) throws Refusal {
    var inflater = new Inflater();
    byte[] out = new byte[1 << 16];
    boolean first = true;
    try {
      inflater.setInput(bytes, offset, length);
      for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
        left -= depth == 1 ? n : (long) n * TWICE;
        if (left < 0) {
          throw Refusal.because("larger than " + (MAX_BYTES >> 20) + " MiB when unpacked");
        }
        if (first && out[0] == ZLIB && depth < MAX_DEPTH) {
          count(out, 0, n, depth + 1);
        }
        first = false;
      }
      return inflater.getTotalIn();
    } catch (DataFormatException e) {
      return inflater.getTotalIn(); // broken, or not packed at all: PDFBox sees as little of it
    } finally {
      inflater.end();
    }
  }
}
