package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.intake.limit.Bytes;

/**
 * A file.
 *
 * @param path where it is
 */
record FileSource(Path path) implements Source {
  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public String id() {
    return fileName(path);
  }

  @Override
  public InputStream open() throws IOException {
    return open(path, id());
  }

  /** The bytes of a file, unpacked where its name says that it is packed. */
  static InputStream open(Path path, String name) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      return Bytes.unpacked(file, Kind.isPacked(name));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** The last part of a path, its whole where it has no parts. */
  static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
