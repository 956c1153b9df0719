package org.demarche.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A short name for all that a reading depends on besides the report: the classes and tables of this
 * module and a user's folder of tables. Readings of one report under one fingerprint are the same.
 */
public final class Fingerprint {
  private static final int BYTES = 8;

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * The fingerprint with these tables of a user's.
   *
   * @return sixteen hexadecimal digits
   * @throws UncheckedIOException when a file cannot be read
   */
  public static String of(Optional<Path> tables) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(program());
    tables.ifPresent(fingerprint::add);
    return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
  }

  /** The jar of this module, or its folder of classes. */
  private static Path program() {
    CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the program does not know where it lies");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies at no path: " + source.getLocation(), e);
    }
  }

  private void add(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(root + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
