package org.demarche.archive;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.Publishers;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.reading.table.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * What a task reads with: the program's tables, and the user's where there are any. A Java machine
 * loads them once, for all of its tasks.
 *
 * @param folder of the user's tables, at the same path on all machines; null where there is none
 */
record Knowing(@Nullable String folder) implements Serializable {
  private static @Nullable Loaded loaded;

  private record Loaded(Knowing by, Reader reader) {}

  /**
   * The reader.
   *
   * @throws org.demarche.reading.table.TableException when a table is broken
   */
  Reader reader() {
    synchronized (Knowing.class) {
      Loaded last = loaded;
      if (last == null || !last.by().equals(this)) {
        last =
            new Loaded(
                this, Reader.load(path().map(Knowledge::with).orElseGet(Knowledge::bundled)));
        loaded = last;
      }
      return last.reader();
    }
  }

  /** The name of the reader. */
  String fingerprint() {
    return Fingerprint.of(path());
  }

  /**
   * The user's rules for pages of single publishers.
   *
   * @throws ArchiveException when they are broken
   */
  Publishers publishers() {
    Optional<Path> file = path().map(p -> p.resolve("page").resolve("publishers.tsv"));
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Publishers.NONE;
    }
    try {
      return Publishers.of(file.get());
    } catch (IOException e) {
      throw new ArchiveException(Ending.USAGE, file.get() + ": cannot be read: " + e.getMessage());
    } catch (Refusal e) {
      throw new ArchiveException(Ending.USAGE, file.get() + ": " + e.reason());
    }
  }

  private Optional<Path> path() {
    return Optional.ofNullable(folder).map(Path::of);
  }
}
