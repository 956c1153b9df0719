package org.demarche.intake.limit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads whole files, within {@link Limits}. */
public final class Bytes {
  private static final int BUFFER_BYTES = 1 << 16;

  private Bytes() {}

  /** The stream without its compression, where {@code packed}. */
  public static InputStream unpacked(InputStream stream, boolean packed) throws IOException {
    InputStream buffered = new BufferedInputStream(stream, BUFFER_BYTES);
    return packed
        ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER_BYTES), BUFFER_BYTES)
        : buffered;
  }

  /**
   * All bytes of the stream.
   *
   * @throws Refusal when there are more than {@code limit}
   */
  public static byte[] all(InputStream stream, int limit) throws IOException, Refusal {
    byte[] bytes = stream.readNBytes(limit);
    if (bytes.length == limit && stream.read() >= 0) {
      throw Refusal.because("larger than " + (limit >> 20) + " MiB when unpacked")
          .remedy("split it, or give its reports as JSON Lines");
    }
    return bytes;
  }
}
