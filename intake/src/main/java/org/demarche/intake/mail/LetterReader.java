package org.demarche.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.intake.date.Dates;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads letters (RFC 5322 and MIME). Stateless and thread-safe. */
public final class LetterReader {
  private static final MimeConfig BOUNDS =
      new MimeConfig.Builder()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(1 << 18)
          .setMaxContentLen(Limits.MAIL_BYTES)
          .build();

  private LetterReader() {}

  /**
   * The letter that these bytes are.
   *
   * @throws Refusal when they are no letter
   */
  public static Letter read(byte[] bytes) throws Refusal {
    try {
      var builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(BOUNDS);
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (message.getHeader().getField("From") == null
          && message.getHeader().getField("Date") == null) {
        throw Refusal.because("not a letter: no sender and no date");
      }
      return letter(message);
    } catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
      // whatever defeats the parser is broken
      throw Refusal.because("not a sound letter: " + words(e));
    }
  }

  private static Letter letter(Message message) throws IOException, MimeException {
    Parts parts = Parts.of(message);
    return new Letter(
        id(message),
        filled(message.getSubject()),
        from(message.getFrom()),
        sent(message.getHeader().getField("Date")),
        Written.of(parts.text(), parts.flowed()),
        filled(parts.page()),
        parts.attachments());
  }

  private static @Nullable String id(Message message) {
    String id = filled(message.getMessageId());
    return id == null ? null : filled(id.replaceAll("[<>\\s\\p{Cntrl}]", ""));
  }

  private static @Nullable String from(@Nullable MailboxList senders) {
    if (senders == null || senders.isEmpty()) {
      return null;
    }
    Mailbox first = senders.get(0);
    String name = filled(first.getName());
    return name == null ? filled(first.getAddress()) : name;
  }

  /** The day as it is written: an offset changes nothing. */
  private static @Nullable LocalDate sent(@Nullable Field date) {
    return Optional.ofNullable(date).map(Field::getBody).flatMap(Dates::ofValue).orElse(null);
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String words(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
