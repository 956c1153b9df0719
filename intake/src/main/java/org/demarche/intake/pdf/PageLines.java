package org.demarche.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of pages together into lines, in the order in which they are drawn. */
final class PageLines extends PDFTextStripper {
  /** From this gap on there is a space between two letters, share of their size. */
  private static final float SPACE = 0.17f;

  /** From this gap on the line goes on in another column or cell, share of the size. */
  private static final float COLUMN = 1.6f;

  private final Budget budget;
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float base;
  private float size;

  private PageLines(Budget budget) {
    this.budget = budget;
  }

  /** The lines of each page in reading order. */
  static List<List<Line>> of(PDDocument document, Budget budget) throws IOException {
    var lines = new PageLines(budget);
    lines.writeText(document, Writer.nullWriter());
    return lines.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    lines.clear();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    flush();
    budget.page(lines.size());
    pages.add(Columns.inOrder(List.copyOf(lines)));
  }

  @Override
  protected void writePage() {
    // the letters were taken as they came
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    String unicode = letter.getUnicode();
    float height = Math.max(letter.getFontSizeInPt(), 1);
    if (unicode == null || Float.isNaN(letter.getXDirAdj() + letter.getYDirAdj() + height)) {
      return;
    }
    float gap = letter.getXDirAdj() - right;
    boolean goesOn =
        !text.isEmpty()
            && Math.abs(letter.getYDirAdj() - base) < 0.4f * Math.max(size, height)
            && gap > -size
            && gap < COLUMN * size;
    if (!goesOn) {
      flush();
      left = letter.getXDirAdj();
      size = height;
      base = letter.getYDirAdj();
    } else if (gap > SPACE * size) {
      text.append(' ');
    }
    text.append(unicode);
    right = letter.getXDirAdj() + letter.getWidthDirAdj();
  }

  private void flush() {
    String words = text.toString().replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
    if (!words.isEmpty()) {
      lines.add(new Line(words, left, right, base, size));
    }
    text.setLength(0);
  }
}
