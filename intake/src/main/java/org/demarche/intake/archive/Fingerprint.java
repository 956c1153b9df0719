package org.demarche.intake.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whether two pages are the same. */
final class Fingerprint {
  /** So many bytes of the digest are kept: two pages of a billion meet by chance in none. */
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** Of an address and what stands there. */
  static String of(String url, byte[] page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(url.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      byte[] hash = digest.digest(page);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
