package org.demarche.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of an archive: the tables, and beside them in {@code _archive} the work that led to
 * them. What Spark marked as whole ({@code _SUCCESS}) counts, the rest does not.
 *
 * <pre>
 *   _archive/batch-00000/taken          what came in of some inputs
 *   _archive/batch-00000/told/00000-00012  what was read of the files 0 to 11 of these
 *   _archive/batch-00000/read           a mark: all of these
 *   _archive/merged                     a mark: of which batches the tables are made
 * </pre>
 */
final class Workshop {
  private static final String WHOLE = "_SUCCESS";

  private final Path root;
  private final FileSystem files;

  /**
   * Makes the folder where there is none.
   *
   * @throws IOException when it cannot be made
   */
  Workshop(String root, Configuration settings) throws IOException {
    this.root = new Path(root);
    this.files = this.root.getFileSystem(settings);
    files.mkdirs(work());
  }

  private Path work() {
    return new Path(root, "_archive");
  }

  /** Those that were taken in whole, in order. */
  List<Batch> batches() throws IOException {
    List<Batch> batches = new ArrayList<>();
    for (FileStatus one : files.listStatus(work())) {
      if (one.getPath().getName().startsWith("batch-")) {
        Batch batch = new Batch(one.getPath());
        if (isWhole(batch.taken())) {
          batches.add(batch);
        } else {
          files.delete(one.getPath(), true);
        }
      }
    }
    batches.sort(Comparator.comparingInt(Batch::number));
    return batches;
  }

  /** A new one. */
  Batch batch(int number) {
    return new Batch(new Path(work(), String.format(Locale.ROOT, "batch-%05d", number)));
  }

  /** Where a table lies. */
  Path table(String name) {
    return new Path(root, name);
  }

  /** Where a table lies until all are made. */
  Path coming(String name) {
    return new Path(new Path(work(), "coming"), name);
  }

  /** Whether there is anything of a table that was made. */
  boolean hasFiles(String name) {
    try {
      for (FileStatus one : files.listStatus(coming(name))) {
        if (!one.getPath().getName().startsWith("_")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(coming(name) + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  /** Puts the tables in place that were made. From here on until it is done, there is no mark. */
  void publish(List<String> tables, String made) throws IOException {
    for (String table : tables) {
      files.delete(table(table), true);
      if (!files.rename(coming(table), table(table))) {
        throw new IOException(table(table) + ": cannot be put in place");
      }
    }
    files.delete(new Path(work(), "coming"), true);
    write(merged(), made);
  }

  /** Of which batches the tables are made; empty where they are not whole. */
  String made() throws IOException {
    if (!files.exists(merged())) {
      return "";
    }
    try (var stream = files.open(merged())) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Takes the mark away: the tables are about to change. */
  void unmark() throws IOException {
    files.delete(merged(), false);
    files.delete(new Path(work(), "coming"), true);
  }

  private Path merged() {
    return new Path(work(), "merged");
  }

  private void write(Path file, String text) throws IOException {
    try (OutputStream stream = files.create(file, true)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isWhole(Path folder) throws IOException {
    return files.exists(new Path(folder, WHOLE));
  }

  /** Some inputs that are taken in together. */
  final class Batch {
    private final Path folder;

    Batch(Path folder) {
      this.folder = folder;
    }

    int number() {
      return Integer.parseInt(folder.getName().substring("batch-".length()));
    }

    Path taken() {
      return new Path(folder, "taken");
    }

    /** The rows of one sort of what was taken in. */
    Path taken(String sort) {
      return new Path(taken(), "row=" + sort);
    }

    boolean isRead() throws IOException {
      return files.exists(new Path(folder, "read"));
    }

    /** Marks it as read; what it was read from is no longer needed. */
    void read() throws IOException {
      write(new Path(folder, "read"), "");
      files.delete(taken(Taking.REPORT), true);
    }

    /** The files of its reports, in order. */
    List<String> reports() throws IOException {
      List<String> names = new ArrayList<>();
      if (files.exists(taken(Taking.REPORT))) {
        for (FileStatus one : files.listStatus(taken(Taking.REPORT))) {
          if (!one.getPath().getName().startsWith(".")) {
            names.add(one.getPath().toString());
          }
        }
      }
      names.sort(null);
      return names;
    }

    /** What was read whole, in order; what was not is taken away. */
    List<Lot> told() throws IOException {
      List<Lot> lots = new ArrayList<>();
      Path told = new Path(folder, "told");
      if (files.exists(told)) {
        for (FileStatus one : files.listStatus(told)) {
          if (isWhole(one.getPath())) {
            lots.add(Lot.of(one.getPath().getName()));
          } else {
            files.delete(one.getPath(), true);
          }
        }
      }
      lots.sort(Comparator.comparingInt(Lot::from));
      return lots;
    }

    Path told(Lot lot) {
      return new Path(new Path(folder, "told"), lot.name());
    }
  }

  /**
   * Files of a batch that are read together.
   *
   * @param from the first
   * @param to the one after the last
   */
  record Lot(int from, int to) {
    static Lot of(String name) {
      int dash = name.indexOf('-');
      return new Lot(
          Integer.parseInt(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1)));
    }

    String name() {
      return String.format(Locale.ROOT, "%05d-%05d", from, to);
    }
  }
}
