package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.demarche.intake.limit.Bytes;

/**
 * A file wherever it is kept.
 *
 * @param file where
 */
record StoredSource(StoredFile file) implements Source {
  @Override
  public String name() {
    return file.name();
  }

  @Override
  public String id() {
    return file.fileName();
  }

  @Override
  public InputStream open() throws IOException {
    InputStream stream = Channels.newInputStream(file.open());
    try {
      return Bytes.unpacked(stream, Kind.isPacked(id()));
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }
}
