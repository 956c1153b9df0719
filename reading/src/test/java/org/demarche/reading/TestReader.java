package org.demarche.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.reading.table.Knowledge;

/** The whole reader, which all tests of a JVM share. */
public final class TestReader {
  private static final Reader READER = Reader.with(TestEngine.get(), Knowledge.bundled());
  private static final Reader UNDOUBTING = Reader.with(TestEngine.get(), withoutDoubt());

  private TestReader() {}

  /** The reader. */
  public static Reader get() {
    return READER;
  }

  /**
   * One that leaves no event out for being unsure, for tests of what rules make of a construction:
   * how sure they are of a sentence that stands alone is another matter.
   */
  public static Reader undoubting() {
    return UNDOUBTING;
  }

  private static Knowledge withoutDoubt() {
    try {
      Path folder = Files.createTempDirectory("undoubting");
      Path table = folder.resolve("least.tsv");
      Files.writeString(table, "found_by\tconfidence\nrule\t0\nnetwork\t0.4\n");
      Knowledge knowledge = Knowledge.with(folder);
      folder.toFile().deleteOnExit();
      table.toFile().deleteOnExit(); // files go in the reverse order
      return knowledge;
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for a table", e);
    }
  }
}
