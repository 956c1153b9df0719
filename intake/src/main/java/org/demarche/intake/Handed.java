package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file that somebody handed in: it has a name of his, and lies wherever it was put.
 *
 * @param name tells its kind, is the report's id where it has none, and what messages call it
 * @param path where it lies
 */
public record Handed(String name, Path path) implements Source {
  @Override
  public String id() {
    return name;
  }

  @Override
  public InputStream open() throws IOException {
    return FileSource.open(path, name);
  }
}
