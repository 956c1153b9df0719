package org.demarche.intake.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads PDF files. Stateless and thread-safe. */
public final class PdfReader {
  /** More pages than a press release has, or a long report. */
  private static final int MAX_PAGES = 500;

  /** What PDFBox may hold besides the file, bytes. */
  private static final long MAX_MEMORY = 256L << 20;

  private PdfReader() {}

  /**
   * The text of a file.
   *
   * @throws Refusal when the file cannot be read, is locked or holds no text
   */
  public static PdfText read(byte[] bytes) throws Refusal {
    Inflation.check(bytes);
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache;
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      throw Refusal.because("locked with a password").remedy("save it without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws all kinds of these where a file is broken
      throw Refusal.because("not a sound PDF: " + words(e));
    }
  }

  private static PdfText read(PDDocument document) throws IOException, Refusal {
    int pages = document.getNumberOfPages();
    if (pages > MAX_PAGES) {
      throw Refusal.because(pages + " pages, more than any one report has (at most 500)");
    }
    List<List<Line>> lines = PageLines.of(document, new Budget());
    String text = Paragraphs.of(RunningLines.without(lines));
    if (text.isBlank()) {
      throw Refusal.because("no text in it, perhaps pictures of text")
          .remedy("recognise the text first");
    }
    PDDocumentInformation properties = document.getDocumentInformation();
    return new PdfText(title(properties), made(properties), text);
  }

  private static @Nullable String title(PDDocumentInformation properties) {
    String title = properties.getTitle();
    boolean named = title != null && title.strip().contains(" ") && !title.startsWith("Microsoft");
    return named ? title.strip() : null;
  }

  private static @Nullable LocalDate made(PDDocumentInformation properties) {
    Calendar made = properties.getCreationDate();
    return made == null
        ? null
        : LocalDate.of(
            made.get(Calendar.YEAR), made.get(Calendar.MONTH) + 1, made.get(Calendar.DAY_OF_MONTH));
  }

  private static String words(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
