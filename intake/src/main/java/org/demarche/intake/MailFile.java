package org.demarche.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.intake.language.Languages;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.mail.Letter;
import org.demarche.intake.mail.LetterReader;
import org.demarche.intake.page.PageReader;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** A letter: the report's text is what its writer wrote, its title the subject. */
final class MailFile {
  private MailFile() {}

  /**
   * The report of a letter.
   *
   * @param id null for the letter's own, or where it has none, {@code fallbackId}
   * @param otherwise the day of publication where the letter names none
   * @throws Refusal when it is no letter or holds no words
   */
  static Taken read(
      @Nullable String id, String fallbackId, byte[] bytes, @Nullable LocalDate otherwise)
      throws Refusal {
    Letter letter = LetterReader.read(bytes);
    String text = Surrogates.whole(text(letter));
    if (text.isBlank()) {
      throw Refusal.because("a letter without text")
          .remedy(letter.attachments() > 0 ? "save what is attached to it" : "it may be left out");
    }
    String own = id == null ? letter.id() : id;
    Report report =
        new Report(
            own == null ? fallbackId : own,
            null,
            letter.subject() == null ? null : Surrogates.whole(letter.subject()),
            letter.sent() == null ? otherwise : letter.sent(),
            null,
            letter.from() == null ? List.of() : List.of(Surrogates.whole(letter.from())),
            Languages.ENGLISH,
            text);
    return new Taken(report, null, notes(letter));
  }

  private static String text(Letter letter) {
    if (letter.text().isBlank() && letter.page() != null) {
      return PageReader.letter(letter.page());
    }
    return letter.text();
  }

  private static List<String> notes(Letter letter) {
    List<String> notes = new ArrayList<>();
    if (letter.attachments() > 0) {
      notes.add("what is attached is not read, " + letter.attachments() + " in number");
    }
    return notes;
  }
}
