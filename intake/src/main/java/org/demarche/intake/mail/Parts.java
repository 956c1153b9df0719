package org.demarche.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/**
 * Gathers what a letter's parts hold: all plain text in order, and all HTML. Of alternatives, both
 * are the same words, and the reader takes the plain ones where there are any.
 */
final class Parts {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Parts within parts are followed so deep. */
  private static final int MAX_DEPTH = 20;

  private final List<String> texts = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private boolean flowed;
  private int attachments;

  private Parts() {}

  /** The parts of a letter. */
  static Parts of(Message message) throws IOException {
    var parts = new Parts();
    parts.gather(message, 0);
    return parts;
  }

  private void gather(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (body instanceof Multipart multipart && depth < MAX_DEPTH) {
      for (Entity part : multipart.getBodyParts()) {
        gather(part, depth + 1);
      }
    } else if (!attached && body instanceof TextBody text && type.equals("text/html")) {
      pages.add(words(text));
    } else if (!attached && body instanceof TextBody text && type.equals("text/plain")) {
      flowed |= isFlowed(entity);
      texts.add(words(text));
    } else if (body != null) {
      attachments++;
    }
  }

  private static boolean isFlowed(Entity entity) {
    return entity.getHeader() != null
        && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
        && "flowed".equalsIgnoreCase(type.getParameter("format"));
  }

  /**
   * The words of a part. One that names no encoding is ASCII by the rules, but is mostly UTF-8
   * where it is not, else windows-1252.
   */
  private static String words(TextBody body) throws IOException {
    String named = body.getMimeCharset();
    if (named != null && !named.equalsIgnoreCase("us-ascii")) {
      var words = new StringWriter();
      try (Reader reader = body.getReader()) {
        reader.transferTo(words);
      }
      return words.toString();
    }
    byte[] bytes;
    try (InputStream stream = body.getInputStream()) {
      bytes = stream.readAllBytes(); // bounded as the letter is
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** The plain text, empty where there is none. */
  String text() {
    return String.join("\n\n", texts);
  }

  /** The HTML, empty where there is none. */
  String page() {
    return String.join("\n", pages);
  }

  /** Whether a space at a line's end says that the paragraph goes on (RFC 3676). */
  boolean flowed() {
    return flowed;
  }

  /** How many parts are neither. */
  int attachments() {
    return attachments;
  }
}
