package org.demarche.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demarche.intake.limit.Bytes;

/**
 * What is piped into the program, packed with gzip or not. Its kind shows in its beginning: JSON
 * Lines when the first character that is not blank is "{", a PDF, a web archive, a mailbox or a
 * letter when it opens like one, a page when a tag of one stands near the top, else text.
 */
final class StandardInput implements Source {
  /** How far the beginning reaches, bytes. */
  private static final int BEGINNING = 1 << 12;

  private static final Pattern PAGE =
      Pattern.compile(
          "^\\s*<(?:.{0,2000}?<)??(?:!doctype\\s+html|html|head|body|meta|title|article|div|p)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The line between the letters of a mailbox ends in a time and a year. */
  private static final Pattern MAILBOX =
      Pattern.compile(
          "From \\S{1,200} .{5,60}\\d\\d:\\d\\d.{0,20}\\d{4}.{0,10}\\r?\\n[\\w-]{1,60}:");

  /** Nothing but fields of a header, with one that only letters have. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[\\w-]{1,60}:.{0,1000}\\r?\\n(?:[ \\t].{0,1000}\\r?\\n)*+){0,60}?"
              + "(?:message-id|mime-version|received|return-path):",
          Pattern.CASE_INSENSITIVE);

  private final BufferedInputStream stream;

  /**
   * @throws IOException when the stream fails
   */
  StandardInput(InputStream in) throws IOException {
    var packed = new BufferedInputStream(in, BEGINNING);
    byte[] start = peek(packed, 2);
    boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    stream = new BufferedInputStream(Bytes.unpacked(packed, gzip), BEGINNING);
  }

  /** The kind that the beginning shows. */
  Kind kind() throws IOException {
    String text = new String(peek(stream, BEGINNING), StandardCharsets.UTF_8);
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (start.stripLeading().startsWith("{")) {
      return Kind.LINES;
    }
    if (start.startsWith("%PDF-")) {
      return Kind.PDF;
    }
    if (start.startsWith("WARC/1.")) {
      return Kind.ARCHIVE;
    }
    if (MAILBOX.matcher(start).lookingAt()) {
      return Kind.MAILBOX;
    }
    if (MAIL.matcher(start).lookingAt()) {
      return Kind.MAIL;
    }
    return PAGE.matcher(start).find() ? Kind.PAGE : Kind.TEXT;
  }

  private static byte[] peek(BufferedInputStream stream, int bytes) throws IOException {
    stream.mark(bytes);
    byte[] start = stream.readNBytes(bytes);
    stream.reset();
    return start;
  }

  @Override
  public String name() {
    return "standard input";
  }

  @Override
  public String id() {
    return "stdin";
  }

  @Override
  public InputStream open() {
    return stream;
  }
}
