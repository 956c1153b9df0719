package org.demarche.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.language.Languages;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.pdf.PdfReader;
import org.demarche.intake.pdf.PdfText;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** A PDF: the report's text is its paragraphs in reading order. */
final class PdfFile {
  private PdfFile() {}

  /**
   * The report of a PDF. Its day is what the top of the text says, else {@code otherwise}, else the
   * day on which the file was made, with a note.
   *
   * @throws Refusal when it cannot be read or holds no text
   */
  static Taken read(String id, byte[] bytes, @Nullable LocalDate otherwise) throws Refusal {
    PdfText pdf = PdfReader.read(bytes);
    List<String> notes = new ArrayList<>();
    Optional<LocalDate> day =
        TopLines.published(pdf.text()).or(() -> Optional.ofNullable(otherwise));
    if (day.isEmpty() && pdf.made() != null) {
      notes.add("no day of publication in it; taken is the day on which the file was made");
      day = Optional.of(pdf.made());
    }
    String title = pdf.title() == null ? null : Surrogates.whole(pdf.title());
    String text = Surrogates.whole(pdf.text());
    Report report =
        new Report(id, null, title, day.orElse(null), null, List.of(), Languages.ENGLISH, text);
    return new Taken(report, null, notes);
  }
}
