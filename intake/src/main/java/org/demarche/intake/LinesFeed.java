package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** A JSON Lines input, read line by line; a bad line is refused and the next one read. */
final class LinesFeed implements Feed {
  private final Source source;
  private final InputStream stream;
  private final ByteLines lines;
  private final @Nullable LocalDate otherwise;
  private boolean over;

  LinesFeed(Source source, InputStream stream, @Nullable LocalDate otherwise) {
    this.source = source;
    this.stream = stream;
    this.lines = new ByteLines(stream, Limits.LINE_BYTES);
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable Arrival next() {
    try {
      for (ByteLines.Line line = nextLine(); line != null; line = nextLine()) {
        if (!line.isBlank()) {
          return arrival(line);
        }
      }
      return null;
    } catch (IOException e) {
      over = true;
      return Refused.of(source.name(), "line " + (lines.number() + 1), Failures.reading(e));
    }
  }

  private ByteLines.@Nullable Line nextLine() throws IOException {
    return over ? null : lines.next();
  }

  private Arrival arrival(ByteLines.Line line) {
    try {
      if (line.tooLong()) {
        throw Refusal.because("longer than " + (Limits.LINE_BYTES >> 20) + " MiB");
      }
      return LineReader.read(text(line), source.id(), otherwise);
    } catch (Refusal e) {
      return Refused.of(source.name(), "line " + line.number(), e);
    }
  }

  private static String text(ByteLines.Line line) throws Refusal {
    if (line.number() == 1 && line.bytes().length > 1 && (line.bytes()[0] & 0xFE) == 0xFE) {
      throw Refusal.because("UTF-16").remedy("save it as UTF-8");
    }
    return Decoding.utf8(line.bytes());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
