package org.demarche.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.pdf.Pdfs.Put;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static String text(Pdfs pdf) throws Refusal {
    return PdfReader.read(pdf.bytes()).text();
  }

  private static Put put(float x, float y, String text) {
    return new Put(x, y, 11, text);
  }

  @Test
  void linesAreJoinedIntoParagraphsAndDividedWordsAreWhole() throws Refusal {
    var pdf =
        new Pdfs()
            .page(
                new Put(72, 720, 18, "Joint statement"),
                put(72, 690, "The two ministers met in Oslo on Monday and reaffirmed the agree-"),
                put(72, 676, "ment of last year, which both governments want to keep in force."),
                put(72, 662, "They will meet again."),
                put(
                    72,
                    634,
                    "A second paragraph follows after some white space and is a long one,"),
                put(72, 620, "so that it has two lines."));
    assertThat(text(pdf))
        .isEqualTo(
            "Joint statement\n\nThe two ministers met in Oslo on Monday and reaffirmed the"
                + " agreement of last year, which both governments want to keep in force. They will"
                + " meet again.\n\nA second paragraph follows after some white space and is a long"
                + " one, so that it has two lines.");
  }

  private static Put[] columns(boolean rowByRow) {
    List<Put> left = new ArrayList<>();
    List<Put> right = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      left.add(put(60, 700 - 14 * i, "left line number " + i + " of the text"));
      right.add(put(330, 700 - 14 * i, "right line number " + i + " of the text"));
    }
    List<Put> all =
        new ArrayList<>(
            List.of(
                put(60, 730, "A head across the whole page, from the left column to the right")));
    for (int i = 0; i < 8; i++) {
      if (rowByRow) {
        all.add(left.get(i));
        all.add(right.get(i));
      }
    }
    if (!rowByRow) {
      all.addAll(left);
      all.addAll(right);
    }
    return all.toArray(Put[]::new);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOtherHoweverTheyAreDrawn() throws Refusal {
    String byColumn = text(new Pdfs().page(columns(false)));
    assertThat(text(new Pdfs().page(columns(true)))).isEqualTo(byColumn);
    assertThat(byColumn).containsSubsequence("A head", "left line number 7", "right line number 0");
  }

  @Test
  void whatEveryPageRepeatsIsLeftOutAndAParagraphGoesOnAcrossPages() throws Refusal {
    String[] words = {"the first ministers", "their envoys", "the neighbours", "both parliaments"};
    var pdf = new Pdfs();
    for (int i = 1; i <= 4; i++) {
      String who = words[i - 1];
      pdf.page(
          put(72, 760, "Ministry of Foreign Affairs, page " + i),
          put(72, 700, "This sentence on " + who + " is long enough to fill the line, and"),
          put(72, 686, "what " + who + " said goes on and on until it reaches the next page and"),
          put(300, 40, "- " + i + " -"));
    }
    assertThat(text(pdf))
        .doesNotContain("Ministry", "- 2 -", "\n")
        .contains("page and This sentence on both parliaments");
  }

  @Test
  void pagesWithoutTextAndBrokenFilesAreRefused() {
    assertThatThrownBy(() -> PdfReader.read(new Pdfs().page().bytes()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no text in it");
    byte[] broken = "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PdfReader.read(broken))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not a sound PDF");
  }

  @Test
  void aFileThatUnpacksToGigabytesIsRefusedBeforeItIsOpened() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        deflater.write(zeros);
      }
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    assertThatThrownBy(() -> PdfReader.read(pdf.toByteArray()))
        .isInstanceOf(Refusal.class)
        .hasMessage("larger than 384 MiB when unpacked");
  }
}
