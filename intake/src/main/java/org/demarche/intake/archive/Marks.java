package org.demarche.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds the places in a file at which a record may begin, packed or not. */
final class Marks {
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  /** A file made to mislead is given up after so many places. */
  private static final int MAX_PLACES = 10_000;

  private final SeekableByteChannel channel;
  private int places;

  Marks(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** The first place after {@code position}, or -1. */
  long after(long position) throws IOException {
    if (++places > MAX_PLACES) {
      return -1;
    }
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long from = position + 1;
    while (from < channel.size()) {
      buffer.clear();
      channel.position(from);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // until the buffer or the file is at its end
      }
      int found = firstIn(buffer.array(), buffer.position());
      if (found >= 0) {
        return from + found;
      }
      from += Math.max(1, buffer.position() - PLAIN.length + 1);
    }
    return -1;
  }

  /** Whether nothing but ends of lines follows, and not many of them. */
  boolean onlyBlankFrom(long position) throws IOException {
    long size = channel.size() - position;
    if (size > BUFFER) {
      return false;
    }
    ByteBuffer rest = ByteBuffer.allocate((int) Math.max(0, size));
    channel.position(position);
    while (rest.hasRemaining() && channel.read(rest) >= 0) {
      // until the buffer or the file is at its end
    }
    for (int i = 0; i < rest.position(); i++) {
      if (rest.get(i) != '\r' && rest.get(i) != '\n') {
        return false;
      }
    }
    return true;
  }

  private static int firstIn(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (startsAt(bytes, i, length, PACKED) || startsAt(bytes, i, length, PLAIN)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] bytes, int at, int length, byte[] mark) {
    if (at + mark.length > length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
