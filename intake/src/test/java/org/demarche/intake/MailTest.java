package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String LETTER =
      """
      From: =?UTF-8?Q?Press_Office_=E2=80=93_MFA?= <press@mfa.example>
      To: list@example.org
      Subject: Ministers =?UTF-8?B?4oCTIHRhbGtz?=
      Date: Tue, 20 Jun 2023 23:30:00 -0500
      Message-ID: <a1@mfa.example>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=ISO-8859-1
      Content-Transfer-Encoding: quoted-printable

      The ministers met in the Caf=E9 Central and agreed to =
      meet again.

      On 19 June 2023, Ann Lee wrote:
      > Will they meet?
      > We hear so.

      They will meet in the autumn.
      --\s
      Press Office, telephone 1
      """;

  private final Path folder;

  MailTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Arrival> read(String name, String text) throws IOException {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    return Runs.of(Files.write(folder.resolve(name), bytes));
  }

  @Test
  void aLetterIsAReportWithoutWhatItQuotesAndItsSignature() throws IOException {
    Report report = Runs.report(read("a.eml", LETTER).get(0));
    assertThat(report.id()).isEqualTo("a.eml");
    assertThat(report.title()).isEqualTo("Ministers – talks");
    assertThat(report.authors()).containsExactly("Press Office – MFA");
    assertThat(report.published()).isEqualTo("2023-06-20");
    assertThat(report.text())
        .isEqualTo(
            "The ministers met in the Café Central and agreed to meet again.\n\n\n"
                + "They will meet in the autumn.");
  }

  @Test
  void paragraphsOfFlowingLinesAreWhole() throws IOException {
    String flowed =
        LETTER
            .replace("charset=ISO-8859-1", "format=flowed")
            .replace("quoted-printable", "7bit")
            .replaceAll(
                "(?s)\n\n.*", "\n\nThe ministers met \nin Vienna \nagain.\n From there on.\n");
    assertThat(Runs.report(read("a.eml", flowed).get(0)).text())
        .isEqualTo("The ministers met in Vienna again.\nFrom there on.");
  }

  @Test
  void ofTwoAlternativesThePlainOneIsReadAndHtmlWhereItStandsAlone() throws IOException {
    String head = LETTER.substring(0, LETTER.indexOf("Content-Type"));
    String html =
        "Content-Type: text/html\n\n<p>The ministers met.<p>They <b>agreed</b> to talk.\n";
    String both =
        head
            + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
            + "The ministers met in plain words.\n--x\n"
            + html
            + "--x--\n";
    assertThat(Runs.report(read("a.eml", both).get(0)).text())
        .isEqualTo("The ministers met in plain words.");
    assertThat(Runs.report(read("b.eml", head + html).get(0)).text())
        .isEqualTo("The ministers met.\n\nThey agreed to talk.");
  }

  @Test
  void anAttachmentIsNotedAndNotRead() throws IOException {
    String head = LETTER.substring(0, LETTER.indexOf("Content-Type"));
    String mixed =
        head
            + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
            + "The ministers met.\n--x\nContent-Type: application/pdf\n"
            + "Content-Disposition: attachment; filename=a.pdf\n\n%PDF-1.4\n--x--\n";
    Taken taken = (Taken) read("a.eml", mixed).get(0);
    assertThat(taken.report().text()).isEqualTo("The ministers met.");
    assertThat(taken.notes()).containsExactly("what is attached is not read, 1 in number");
  }

  @Test
  void aMailboxGivesAReportForEachLetterAndRefusesTheBadOneByItsLine() throws IOException {
    String box =
        "From press@mfa.example Tue Jun 20 23:30:00 2023\n"
            + LETTER
            + "\nFrom x Tue Jun 20 23:31:00 2023\nnothing here\n\n"
            + "From press@mfa.example Wed Jun 21 23:30:00 2023\n"
            + LETTER.replace("<a1@", "<a2@").replace("They will", ">From now on they");
    List<Arrival> arrivals = read("a.mbox", box);
    assertThat(arrivals).hasSize(3);
    assertThat(Runs.report(arrivals.get(0)).id()).isEqualTo("a1@mfa.example");
    assertThat(Runs.refused(arrivals.get(1)).place()).startsWith("line 2");
    assertThat(Runs.report(arrivals.get(2)).id()).isEqualTo("a2@mfa.example");
    assertThat(Runs.report(arrivals.get(2)).text()).contains("From now on they meet");
  }

  private static String plain(String text) {
    return LETTER.substring(0, LETTER.indexOf("Content-Type")) + "\n" + text;
  }

  @Test
  void aSentenceThatBeginsWithFromIsNoLetter() throws IOException {
    String box =
        ("From press@mfa.example Tue Jun 20 23:30:00 2023\n"
                + plain("The ministers met.\n\nFrom today on they talk.\n\n"))
            .repeat(2);
    List<Arrival> arrivals = read("a.mbox", box);
    assertThat(arrivals).hasSize(2);
    assertThat(Runs.report(arrivals.get(0)).text())
        .isEqualTo("The ministers met.\n\nFrom today on they talk.");
  }

  @Test
  void whatIsHandedOnIsReadWithoutItsHeadAndWhatIsAnsweredIsNot() throws IOException {
    String story = "The ministers met.\n\nThey agreed to talk.";
    String forwarded =
        plain(
            "For you.\n\n---------- Forwarded message ---------\nFrom: X <x@y.example>\nDate: Mon, 19 Jun"
                + " 2023\nSubject: Talks\nTo: <z@y.example>\n\n\n"
                + story
                + "\n");
    assertThat(Runs.report(read("a.eml", forwarded).get(0)).text())
        .isEqualTo("For you.\n\n" + story);
    String answer =
        plain(story + "\n\n-----Original Message-----\nFrom: X\nSent: Monday\n\nWill they?\n");
    assertThat(Runs.report(read("b.eml", answer).get(0)).text()).isEqualTo(story);
  }

  @Test
  void whatALetterInHtmlQuotesIsNotRead() throws IOException {
    String head = LETTER.substring(0, LETTER.indexOf("Content-Type"));
    String html =
        head
            + "Content-Type: text/html\n\n<p>The ministers met.</p><blockquote>They said: yes.</blockquote>"
            + "<div class='gmail_quote'><div>On Monday X wrote:</div><blockquote>Will they?</blockquote></div>\n";
    assertThat(Runs.report(read("a.eml", html).get(0)).text())
        .isEqualTo("The ministers met.\n\nThey said: yes.");
  }

  @Test
  void aLetterThatNamesNoEncodingIsReadAsWhatItsBytesAre() throws IOException {
    String text = plain("The ministers met in the Café “Central”.\n");
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      Path file = Files.write(folder.resolve("a.eml"), text.getBytes(charset));
      assertThat(Runs.report(Runs.of(file).get(0)).text())
          .isEqualTo("The ministers met in the Café “Central”.");
    }
  }

  @Test
  void aMailboxAndALetterAreKnownOnStandardInput() {
    String box = "From press@mfa.example Tue Jun 20 23:30:00 2023\n" + LETTER;
    assertThat(Runs.report(Runs.piped(box).get(0)).id()).isEqualTo("a1@mfa.example");
    assertThat(Runs.report(Runs.piped(LETTER).get(0)).title()).isEqualTo("Ministers – talks");
    assertThat(Runs.report(Runs.piped("From Beijing: the ministers met.\n").get(0)).text())
        .isEqualTo("From Beijing: the ministers met.\n");
  }

  @Test
  void aFileWithoutLettersIsRefused() throws IOException {
    assertThat(read("a.mbox", "The ministers met.\n")).hasSize(1);
    assertThat(Runs.refused(read("a.mbox", "The ministers met.\n").get(0)).reason())
        .contains("no letter in it");
    assertThat(Runs.refused(read("a.eml", "The ministers met.\n").get(0)).reason())
        .contains("not a letter");
  }
}
