package org.demarche.intake;

import java.time.LocalDate;
import java.util.List;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.limit.Refusal;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** A plain text file: the report's text is the file, character for character. */
final class TextReader {
  private TextReader() {}

  /**
   * The report of a file.
   *
   * @param otherwise the day of publication where the text names none
   * @throws Refusal when the file is no text or holds no words
   */
  static Taken read(String id, byte[] bytes, @Nullable LocalDate otherwise) throws Refusal {
    Decoding.Decoded decoded = Decoding.file(bytes);
    if (decoded.text().isBlank()) {
      throw Refusal.because("empty");
    }
    LocalDate published = TopLines.published(decoded.text()).orElse(otherwise);
    Report report = Report.ofText(id, decoded.text(), published);
    return new Taken(report, null, decoded.note() == null ? List.of() : List.of(decoded.note()));
  }
}
