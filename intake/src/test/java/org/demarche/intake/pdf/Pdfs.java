package org.demarche.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs for tests. */
public final class Pdfs {
  /** A line at a place on a page; from the lower left corner, points. */
  public record Put(float x, float y, float size, String text) {}

  private final List<List<Put>> pages = new ArrayList<>();

  /** A page with these lines. */
  public Pdfs page(Put... lines) {
    pages.add(List.of(lines));
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (List<Put> lines : pages) {
        write(document, lines);
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(PDDocument document, List<Put> lines) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    var font = new PDType1Font(FontName.HELVETICA);
    try (var content = new PDPageContentStream(document, page)) {
      for (Put line : lines) {
        content.beginText();
        content.setFont(font, line.size());
        content.newLineAtOffset(line.x(), line.y());
        content.showText(line.text());
        content.endText();
      }
    }
  }
}
