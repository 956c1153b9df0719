package org.demarche.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How far each visitor has seen the record: the number of reports that were in it. Kept in a small
 * file beside the record. Safe for several threads.
 */
public final class Visits {
  private final @Nullable Path file;
  private final Properties seen = new Properties();

  /**
   * @param file where it is kept; null: only as long as the desk is open
   * @throws UncheckedIOException when the file cannot be read
   */
  public Visits(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        seen.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many reports somebody has seen; 0 where he never said. */
  public synchronized long seen(String who) {
    String count = seen.getProperty(who, "0");
    return count.matches("\\d{1,18}") ? Long.parseLong(count) : 0;
  }

  /**
   * Notes that somebody has seen so many.
   *
   * @throws UncheckedIOException when it cannot be kept
   */
  public synchronized void see(String who, long reports) {
    seen.setProperty(who, Long.toString(reports));
    if (file == null) {
      return;
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        seen.store(writer, null);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
