package org.demarche.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of tables: the one in the program, or a user's own. */
public interface TableSource {

  /** File names of its tables, in the order in which they are read. */
  List<String> files();

  /**
   * Opens one of its {@link #files()}.
   *
   * @throws IOException when it can't be read
   */
  BufferedReader open(String file) throws IOException;

  /**
   * The tables in the program; {@code files.txt} lists them, since a jar can't be listed cheaply.
   */
  static TableSource bundled() {
    return new TableSource() {
      @Override
      public List<String> files() {
        try (BufferedReader list = open("files.txt")) {
          return list.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public BufferedReader open(String file) throws IOException {
        InputStream stream = TableSource.class.getResourceAsStream(file);
        if (stream == null) {
          throw new IOException("no table " + file + " in the program");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
      }
    };
  }

  /** All {@code .tsv} files of a folder, by name. */
  static TableSource folder(Path folder) {
    return new TableSource() {
      @Override
      public List<String> files() {
        try (Stream<Path> found = Files.list(folder)) {
          return found
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> name.endsWith(".tsv"))
              .sorted()
              .toList();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public BufferedReader open(String file) throws IOException {
        return Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8);
      }
    };
  }
}
