package org.demarche.desk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may come in, by name and password. Kept are only hashes (PBKDF2 with HMAC-SHA-256, OWASP's
 * count of rounds), a line each: {@code name:rounds:salt:hash}. Safe for several threads.
 */
public final class Passwords {
  private static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int LEAST_LENGTH = 12;
  private static final HexFormat HEX = HexFormat.of();

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, byte[]> seen = new ConcurrentHashMap<>();
  private final byte[] pepper = random();

  /** A line's numbers; salt and hash in hexadecimal digits. */
  private record Entry(int rounds, String salt, String hash) {}

  /** In place of somebody unknown, so that asking for him takes as long. */
  private static final Entry NOBODY =
      new Entry(ROUNDS, "00".repeat(SALT_BYTES), "00".repeat(HASH_BITS / 8));

  private Passwords() {}

  /**
   * Reads a file of them.
   *
   * @throws IllegalArgumentException when a line is not as it should be, or none is there; the
   *     message names file and line
   * @throws IOException when it cannot be read
   */
  public static Passwords of(Path file) throws IOException {
    var passwords = new Passwords();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          passwords.add(line);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              file + ":" + number + ": not a line of 'demarche desk --password NAME'", e);
        }
      }
    }
    if (passwords.entries.isEmpty()) {
      throw new IllegalArgumentException(file + ": names nobody");
    }
    return passwords;
  }

  private void add(String line) {
    String[] parts = line.strip().split(":", -1);
    if (parts.length != 4 || parts[0].isBlank()) {
      throw new IllegalArgumentException("four parts");
    }
    var base64 = Base64.getDecoder();
    entries.put(
        parts[0],
        new Entry(
            Integer.parseInt(parts[1]),
            HEX.formatHex(base64.decode(parts[2])),
            HEX.formatHex(base64.decode(parts[3]))));
  }

  /**
   * The line for somebody.
   *
   * @throws IllegalArgumentException when the name or the password will not do
   */
  public static String line(String name, char[] password) {
    if (!name.matches("[\\p{L}\\p{N}._ -]{1,64}")) {
      throw new IllegalArgumentException("a name has letters, digits, dots and dashes: " + name);
    }
    if (password.length < LEAST_LENGTH) {
      throw new IllegalArgumentException(
          "a password has at least " + LEAST_LENGTH + " characters; a sentence does well");
    }
    byte[] salt = random();
    var base64 = Base64.getEncoder();
    return String.join(
        ":",
        name,
        Integer.toString(ROUNDS),
        base64.encodeToString(salt),
        base64.encodeToString(hash(password, salt, ROUNDS)));
  }

  /** Who an {@code Authorization} header says that he is, where the password is right. */
  public Optional<String> who(String header) {
    if (!header.startsWith("Basic ")) {
      return Optional.empty();
    }
    String told;
    try {
      told = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = told.indexOf(':');
    String name = colon < 0 ? told : told.substring(0, colon);
    String password = colon < 0 ? "" : told.substring(colon + 1);
    return isRight(name, password) ? Optional.of(name) : Optional.empty();
  }

  /** A hash is meant to be slow; one that was right is remembered, under another hash. */
  private boolean isRight(String name, String password) {
    byte[] print = print(name, password);
    byte[] known = seen.get(name);
    if (known != null && MessageDigest.isEqual(known, print)) {
      return true;
    }
    Entry entry = entries.get(name);
    Entry held = entry == null ? NOBODY : entry;
    byte[] hash = hash(password.toCharArray(), HEX.parseHex(held.salt()), held.rounds());
    boolean right = MessageDigest.isEqual(hash, HEX.parseHex(held.hash())) && entry != null;
    if (right) {
      seen.put(name, print);
    }
    return right;
  }

  private byte[] print(String name, String password) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(pepper);
      digest.update((name + ':' + password).getBytes(StandardCharsets.UTF_8));
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  private static byte[] hash(char[] password, byte[] salt, int rounds) {
    var spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks PBKDF2", e);
    } finally {
      spec.clearPassword();
      Arrays.fill(password, '\0');
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
