package org.demarche.record.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;

/**
 * A folder into which files are written: each under another name first, and all get their names
 * when all are whole. For one use.
 */
final class Folder implements AutoCloseable {
  private final Path folder;
  private final List<Path> parts = new ArrayList<>();

  private record Named(Path part, Path file) {}

  /**
   * Makes the folder where there is none.
   *
   * @param names of the files to come
   * @param force whether files that are there are replaced
   * @throws RecordException when a file is there, or the folder cannot be written
   */
  Folder(Path folder, List<String> names, boolean force) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      for (String name : names) {
        if (!force && Files.exists(folder.resolve(name))) {
          throw new RecordException(
              Reason.ASKED_WRONGLY,
              folder.resolve(name) + ": is there already; --force replaces it");
        }
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Writes one file. */
  interface Writing {
    void to(Path part) throws IOException;
  }

  /** Writes a file that gets its name later. */
  void write(String name, Writing writing) {
    Path part = folder.resolve("." + name + ".part");
    parts.add(part);
    try {
      writing.to(part);
    } catch (IOException | UncheckedIOException e) {
      throw failure(e);
    }
  }

  /** Gives all files their names. */
  void finish() {
    try {
      for (Named named : named()) {
        try (FileChannel file = FileChannel.open(named.part(), StandardOpenOption.WRITE)) {
          file.force(true);
        }
      }
      for (Named named : named()) {
        Files.move(
            named.part(),
            named.file(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private List<Named> named() {
    List<Named> named = new ArrayList<>();
    for (Path part : parts) {
      String name = String.valueOf(part.getFileName());
      named.add(
          new Named(part, folder.resolve(name.substring(1, name.length() - ".part".length()))));
    }
    return named;
  }

  /** Takes away what did not become whole. */
  @Override
  public void close() {
    try {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private RecordException failure(Exception e) {
    String message = String.valueOf(e.getMessage());
    String reason =
        e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : message;
    String lower = reason.toLowerCase(Locale.ROOT);
    Reason why =
        lower.contains("no space left") || lower.contains("disk full")
            ? Reason.NO_ROOM
            : Reason.READ_ONLY;
    return new RecordException(why, folder + ": cannot be written: " + reason);
  }
}
