package org.demarche.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one at a time; lines above the limit are passed over unread. */
final class ByteLines {
  /** One line. */
  static final class Line {
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(long number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** Counted from 1. */
    long number() {
      return number;
    }

    /** The line without its line feed, empty when it is too long; not a copy. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether it is longer than the limit. */
    boolean tooLong() {
      return tooLong;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b > ' ' || b < 0) {
          return false;
        }
      }
      return !tooLong;
    }
  }

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int begin;
  private int end;
  private long number;

  /**
   * @param limit longest line, bytes
   */
  ByteLines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** Number of the line read last, 0 before the first. */
  long number() {
    return number;
  }

  /**
   * The next line, or null at the end.
   *
   * @throws IOException when the stream fails
   */
  @Nullable Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    var line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    do {
      int stop = lineFeed();
      tooLong |= (long) line.size() + (stop - begin) > limit;
      if (tooLong) {
        line = new ByteArrayOutputStream(0);
      } else {
        line.write(buffer, begin, stop - begin);
      }
      begin = stop + 1;
      if (stop < end) {
        break;
      }
    } while (fill());
    return new Line(number, line.toByteArray(), tooLong);
  }

  /** Index of the next line feed in the buffer, or its end. */
  private int lineFeed() {
    int at = begin;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    while (begin >= end) {
      int count = stream.read(buffer);
      if (count < 0) {
        return false;
      }
      begin = 0;
      end = count;
    }
    return true;
  }
}
