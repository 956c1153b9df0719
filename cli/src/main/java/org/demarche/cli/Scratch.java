package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;

/** A folder for a record that nobody keeps; gone when it is closed. */
final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("demarche"));
  }

  DiplomaticRecord record() {
    return DiplomaticRecord.open(folder.resolve("demarche.duckdb"), Access.CREATE, Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
