package org.demarche.reading.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all stages: those that come with the program, then those of a user's folder.
 *
 * <p>A table may be spread over several files of one stem: "verbs" is {@code verbs.tsv}, {@code
 * verbs-conflict.tsv} and so on, in the order of their names. A user's folder holds one folder a
 * stage ({@code event/verbs-mine.tsv}), or the files themselves.
 */
public final class Knowledge {
  private static final String ROOT = "/org/demarche/reading/";

  private final List<Row> index;
  private final @Nullable Path folder;

  private Knowledge(@Nullable Path folder) {
    this.folder = folder;
    this.index = Table.resource(Knowledge.class, ROOT + "tables.tsv");
  }

  /** The tables that come with the program. */
  public static Knowledge bundled() {
    return new Knowledge(null);
  }

  /** The tables that come with the program, and those of a folder after them. */
  public static Knowledge with(Path folder) {
    return new Knowledge(folder);
  }

  /**
   * The rows of all files of a table.
   *
   * @param stage name of the stage's package, "event"
   * @param stem the table, "verbs"
   * @throws TableException when a file is broken
   */
  public List<Row> rows(String stage, String stem) {
    List<Row> rows = new ArrayList<>();
    for (Row row : index) {
      if (row.get("stage").equals(stage) && isOf(row.get("file"), stem)) {
        rows.addAll(Table.resource(Knowledge.class, ROOT + stage + "/" + row.get("file")));
      }
    }
    if (folder != null) {
      addFolder(folder, stem, rows);
      addFolder(folder.resolve(stage), stem, rows);
    }
    return rows;
  }

  /** The user's folder of tables for a stage, if there is one. */
  public Optional<Path> folder(String stage) {
    return Optional.ofNullable(folder).map(f -> f.resolve(stage)).filter(Files::isDirectory);
  }

  private static boolean isOf(String file, String stem) {
    return file.equals(stem + ".tsv") || (file.startsWith(stem + "-") && file.endsWith(".tsv"));
  }

  private static void addFolder(Path folder, String stem, List<Row> rows) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> isOf(f.getFileName().toString(), stem)).sorted().toList()) {
        try (InputStream stream = Files.newInputStream(file)) {
          rows.addAll(Table.read(file.toString(), stream));
        }
      }
    } catch (IOException e) {
      throw new TableException(folder.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
