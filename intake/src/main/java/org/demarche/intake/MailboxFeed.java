package org.demarche.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox file (mbox), letter by letter: each begins with a line "From …", with a time in it,
 * after an empty line. A bad letter is refused and the next one read.
 */
final class MailboxFeed implements Feed {
  private static final Pattern ESCAPED = Pattern.compile(">+From ");
  private static final Pattern TIMED =
      Pattern.compile("\\d{1,2}:\\d{2}.*\\b\\d{4}\\b|\\b\\d{4}\\b.*\\d{1,2}:\\d{2}");
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ESCAPE = ">".getBytes(StandardCharsets.US_ASCII);

  private final Source source;
  private final InputStream stream;
  private final ByteLines lines;
  private final @Nullable LocalDate otherwise;
  private long begin;
  private boolean begun;
  private boolean timed;
  private boolean over;

  MailboxFeed(Source source, InputStream stream, @Nullable LocalDate otherwise) {
    this.source = source;
    this.stream = stream;
    this.lines = new ByteLines(stream, Limits.MAIL_BYTES);
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable Arrival next() {
    try {
      return over ? null : letter();
    } catch (IOException e) {
      over = true;
      return Refused.of(source.name(), "line " + (lines.number() + 1), Failures.reading(e));
    }
  }

  private @Nullable Arrival letter() throws IOException {
    var letter = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean blank = true;
    while (true) {
      ByteLines.Line line = lines.next();
      boolean ends = line == null || (blank && begins(line.bytes()));
      if (ends && begun) {
        long at = begin;
        over = line == null;
        begin = line == null ? 0 : line.number();
        return arrival(letter.toByteArray(), at, tooLong);
      }
      if (line == null) {
        over = true;
        return lines.number() == 0 ? null : notMailbox();
      }
      begin = ends ? line.number() : begin;
      begun |= ends;
      if (begun && !ends) {
        tooLong |= line.tooLong() || letter.size() + line.bytes().length > Limits.MAIL_BYTES;
        add(line.bytes(), tooLong ? new ByteArrayOutputStream(0) : letter);
      }
      blank = line.isBlank();
    }
  }

  /**
   * Whether a letter begins here. Where the first begins with a line that has its time, as nearly
   * all programs write it, all others do: "From today on" is a sentence.
   */
  private boolean begins(byte[] line) {
    if (!startsWith(line, FROM)) {
      return false;
    }
    boolean hasTime = TIMED.matcher(new String(line, StandardCharsets.ISO_8859_1)).find();
    if (!begun) {
      timed = hasTime;
    }
    return hasTime || !timed;
  }

  private Arrival notMailbox() {
    return Refused.of(
        source.name(), Refusal.because("no letter in it: no line begins with \"From \""));
  }

  private static void add(byte[] line, ByteArrayOutputStream letter) {
    boolean escaped =
        startsWith(line, ESCAPE)
            && ESCAPED.matcher(new String(line, StandardCharsets.ISO_8859_1)).lookingAt();
    int from = escaped ? 1 : 0;
    letter.write(line, from, line.length - from);
    letter.write('\n');
  }

  private static boolean startsWith(byte[] line, byte[] start) {
    if (line.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (line[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private Arrival arrival(byte[] letter, long line, boolean tooLong) {
    try {
      if (tooLong) {
        throw Refusal.because("a letter larger than " + (Limits.MAIL_BYTES >> 20) + " MiB");
      }
      return MailFile.read(null, source.id(), letter, otherwise);
    } catch (Refusal e) {
      return Refused.of(source.name(), "line " + line, e);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
