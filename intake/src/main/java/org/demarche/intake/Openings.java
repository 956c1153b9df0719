package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a feed of an input: of a file, or of what is piped in. */
final class Openings {
  private final InputStream standardInput;
  private final @Nullable LocalDate otherwise;
  private boolean drained;

  /**
   * @param otherwise the day of publication of reports that name none
   */
  Openings(InputStream standardInput, @Nullable LocalDate otherwise) {
    this.standardInput = standardInput;
    this.otherwise = otherwise;
  }

  Feed standardInput() throws IOException, Refusal {
    if (drained) {
      throw Refusal.because("standard input can be read only once");
    }
    drained = true;
    var source = new StandardInput(standardInput);
    return feed(source, source.kind());
  }

  Feed file(Path path, Kind kind) throws IOException, Refusal {
    return feed(new FileSource(path), kind);
  }

  private Feed feed(Source source, Kind kind) throws IOException, Refusal {
    if (kind == Kind.LINES) {
      return new LinesFeed(source, source.open(), otherwise);
    }
    byte[] bytes;
    try (InputStream stream = source.open()) {
      bytes = Bytes.all(stream, Limits.FILE_BYTES);
    }
    return Feed.of(
        kind == Kind.PAGE
            ? PageFile.read(source.id(), bytes, otherwise)
            : TextReader.read(source.id(), bytes, otherwise));
  }
}
