package org.demarche.intake.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A channel that only goes forward, and ends. jwarc asks without end for what follows blank lines
 * at the end of a file: whoever asks again and again beyond the end is told so. And positions that
 * jwarc gives count from where it began to read, which it does not keep to with what it can search.
 */
final class OneWay implements ReadableByteChannel {
  /** Sound files are asked a few times beyond their end. */
  private static final int MOST = 64;

  private final ReadableByteChannel channel;
  private int beyond;

  OneWay(ReadableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int read = channel.read(buffer);
    if (read < 0 && ++beyond > MOST) {
      throw new EOFException("the file ends within it");
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
