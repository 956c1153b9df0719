package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.intake.archive.Warcs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known ways to make a reader choke. */
class HostileFormsTest {
  private static final int LONGEST = 5;
  private static final String STORY =
      "The ministers met for an hour in Vienna and agreed to meet again before the summer is over. ";

  private final Path folder;

  HostileFormsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Arrival> read(String name, String text) {
    return Within.seconds(
        LONGEST, name, () -> Runs.of(Files.writeString(folder.resolve(name), text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<font><p>",
        "<h2>x",
        "x<br>",
        "<div class='a b c d'>",
        "<time datetime=2023-01-01>",
        "&amp;",
        "<!-- ",
        "<svg><g>",
        "<meta name=date content=x>"
      })
  void aMillionOfOneTagEndInTime(String tag) {
    String page =
        "<html><body><h1>Talks</h1>"
            + tag.repeat(1_000_000 / tag.length())
            + "<p>"
            + STORY.repeat(5);
    assertThat(read("a.html", page)).hasSize(1);
  }

  @Test
  void linkedDataNestedWithoutEndIsPassedOver() {
    String page =
        "<html><head><script type='application/ld+json'>"
            + "[{\"a\":".repeat(200_000)
            + "</script></head><body><h1>Talks</h1><p>"
            + STORY.repeat(5)
            + "</p></body></html>";
    assertThat(Runs.report(read("a.html", page).get(0)).text()).startsWith("The ministers");
  }

  @Test
  void aPageOfOneLineOfTenMegabytesEndsInTime() {
    String page = "<html><body><h1>Talks</h1><p>" + STORY.repeat(110_000) + "</p></body></html>";
    assertThat(Runs.refused(read("a.html", page).get(0)).reason())
        .contains("more than any one report");
    assertThat(read("b.html", "<html><body><h1>x</h1><p>" + "x".repeat(10 << 20))).hasSize(1);
  }

  @Test
  void aPageLargerThanTheLimitIsRefused() {
    assertThat(Runs.refused(read("a.html", " ".repeat((16 << 20) + 1)).get(0)).reason())
        .isEqualTo("larger than 16 MiB when unpacked");
  }

  @Test
  void partsWithinPartsOfALetterAreFollowedALittleWay() {
    var letter =
        new StringBuilder("From: a@b.example\r\nDate: Mon, 19 Jun 2023 10:00:00 +0000\r\n");
    for (int i = 0; i < 5_000; i++) {
      letter
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    assertThat(read("a.eml", letter + "\r\n" + STORY))
        .hasSize(1)
        .first()
        .isInstanceOf(Refused.class);
  }

  @Test
  void anArchiveThatPromisesMoreThanItHoldsIsReadAsFarAsItGoes() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    byte[] warc =
        new Warcs(false)
            .page("https://a.example/1", Hostile.PAGE)
            .raw(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/2\r\n"
                        + "WARC-Date: 2023-06-20T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000009>\r\n"
                        + "Content-Type: application/http\r\nContent-Length: 99999999999\r\n\r\n"
                        + http)
                    .getBytes(StandardCharsets.UTF_8))
            .bytes();
    List<Arrival> arrivals =
        Within.seconds(
            LONGEST, "a.warc", () -> Runs.of(Files.write(folder.resolve("a.warc"), warc)));
    assertThat(Runs.report(arrivals.get(0)).id()).isEqualTo("https://a.example/1");
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsTextLikeAnyOther() {
    String page =
        "<html><body><h1>Talks</h1><p>\u202E\u001B[2J" + STORY.repeat(5) + "</p></body></html>";
    assertThat(Runs.report(read("a.html", page).get(0)).text()).contains("The ministers");
  }
}
