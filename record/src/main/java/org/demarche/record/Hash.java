package org.demarche.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long things. */
public final class Hash {
  private static final int BYTES = 10;

  /** How many digits of a key its number stands for. */
  public static final int DIGITS = 15;

  private Hash() {}

  /** The first twenty hexadecimal digits of the SHA-256 of the parts, each closed by a zero. */
  public static String of(String... parts) {
    return HexFormat.of().formatHex(digest(parts), 0, BYTES);
  }

  /** The first eight bytes of the same, as a number. */
  public static long number(String... parts) {
    return ByteBuffer.wrap(digest(parts)).getLong();
  }

  /** A key that {@link #of} made as a number, quick to look for: its first fifteen digits. */
  public static long keyNumber(String key) {
    return Long.parseLong(key.substring(0, DIGITS), 16);
  }

  private static byte[] digest(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
