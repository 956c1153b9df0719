package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.intake.archive.Warcs;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
  private static final String STORY =
      "<html><head><meta property='article:published_time' content='2023-06-19T08:00:00Z'></head>"
          + "<body><nav><a href='/'>Home</a></nav><h1>Talks in Oslo</h1><p>"
          + "The ministers met for an hour and agreed to meet again before the summer is over. "
              .repeat(3)
          + "</p></body></html>";
  private static final String FRENCH =
      "<html><body><h1>Pourparlers</h1><p>"
          + "Les ministres se sont rencontrés lundi à Paris et ont décidé de se revoir bientôt. "
              .repeat(3)
          + "</p></body></html>";

  private final Path folder;

  ArchivesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Arrival> read(String name, byte[] bytes) throws IOException {
    return Runs.of(Files.write(folder.resolve(name), bytes));
  }

  private static Warcs everything(boolean packed) {
    return new Warcs(packed)
        .record("warcinfo", "http://x.example/", "application/warc-fields", "", "software: x\r\n")
        .page("https://user:secret@a.example/one", STORY)
        .page("https://a.example/one", STORY)
        .page("https://a.example/one", STORY)
        .revisit("https://a.example/one")
        .page("https://a.example/fr", FRENCH)
        .response("https://a.example/gone", "404 Not Found", "text/html", STORY)
        .response("https://a.example/x.png", "200 OK", "image/png", "PNG")
        .page("https://a.example/", "<html><body><nav><a href=/>Home</a></nav></body></html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void aReportIsTakenOfEachPageWithAnArticleAndTheRestIsSetAsideWithItsReason(String name)
      throws IOException {
    List<Arrival> arrivals = read(name, everything(name.endsWith("gz")).bytes());
    Report report = Runs.report(arrivals.get(0));
    assertThat(report.id()).isEqualTo("https://a.example/one");
    assertThat(report.url()).isEqualTo("https://a.example/one");
    assertThat(report.published()).isEqualTo("2023-06-19");
    assertThat(report.text()).startsWith("The ministers met").doesNotContain("Home");
    assertThat(Runs.report(arrivals.get(1)).id()).isEqualTo("https://a.example/one#2");
    assertThat(arrivals.subList(2, arrivals.size()))
        .extracting(arrival -> ((SetAside) arrival).reason())
        .containsExactly(
            SetAside.Reason.DUPLICATE,
            SetAside.Reason.REVISIT,
            SetAside.Reason.LANGUAGE,
            SetAside.Reason.NO_PAGE,
            SetAside.Reason.NO_PAGE,
            SetAside.Reason.NO_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBrokenRecordIsPassedOverAndThoseAfterItAreRead(boolean packed) throws IOException {
    var warc = new Warcs(packed).page("https://a.example/1", STORY);
    int begin = warc.size();
    byte[] bytes =
        warc.page("https://a.example/2", STORY).page("https://a.example/3", STORY).bytes();
    Arrays.fill(bytes, begin + 4, begin + 40, (byte) 0xAA);
    List<Arrival> arrivals = read(packed ? "a.warc.gz" : "a.warc", bytes);
    assertThat(arrivals).hasSize(3);
    assertThat(Runs.report(arrivals.get(0)).id()).isEqualTo("https://a.example/1");
    assertThat(Runs.refused(arrivals.get(1)).reason()).startsWith("a broken record");
    assertThat(Runs.report(arrivals.get(2)).id()).isEqualTo("https://a.example/3");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void brokenRecordsAreNamedWithTheirPlacesAndNoneBetweenThemIsLost(boolean packed)
      throws IOException {
    var warc = new Warcs(packed);
    List<Integer> begins = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      begins.add(warc.size());
      warc.page("https://a.example/" + i, STORY);
    }
    byte[] bytes = warc.bytes();
    for (int i : List.of(1, 3, 5)) {
      Arrays.fill(bytes, begins.get(i) + 4, begins.get(i) + 40, (byte) 0xAA);
    }
    List<Arrival> arrivals = read(packed ? "a.warc.gz" : "a.warc", bytes);
    assertThat(arrivals)
        .filteredOn(Taken.class::isInstance)
        .extracting(arrival -> Runs.report(arrival).id())
        .containsExactly(
            "https://a.example/1",
            "https://a.example/3",
            "https://a.example/5",
            "https://a.example/7");
    assertThat(arrivals)
        .filteredOn(Refused.class::isInstance)
        .extracting(arrival -> Runs.refused(arrival).place())
        .containsExactly("byte " + begins.get(1), "byte " + begins.get(3), "byte " + begins.get(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n", "\n\r\n\r\n\r\n", "\n\n\n\n\n\n"})
  void blankLinesAtTheEndAreTheEnd(String blank) throws IOException {
    byte[] bytes = new Warcs(false).page("https://a.example/1", STORY).raw(bytes(blank)).bytes();
    assertThat(read("a.warc", bytes)).hasSize(1).first().isInstanceOf(Taken.class);
  }

  @Test
  void aRecordWithoutAnAddressIsRefusedAndThoseAfterItAreRead() throws IOException {
    byte[] bytes =
        new Warcs(false)
            .page("https://a.example/1", STORY)
            .page("https://a.example/2", STORY)
            .bytes();
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Arrival> arrivals = read("a.warc", bytes(text.replaceFirst("WARC-Target", "Xarc-Target")));
    assertThat(Runs.refused(arrivals.get(0)).reason()).contains("without an address");
    assertThat(Runs.report(arrivals.get(1)).id()).isEqualTo("https://a.example/2");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHas() throws IOException {
    var warc = new Warcs(true).page("https://a.example/1", STORY);
    byte[] bytes = warc.page("https://a.example/2", STORY).bytes();
    List<Arrival> arrivals = read("a.warc.gz", Arrays.copyOf(bytes, bytes.length - 60));
    assertThat(Runs.report(arrivals.get(0)).id()).isEqualTo("https://a.example/1");
    assertThat(Runs.refused(arrivals.get(1)).input()).endsWith("a.warc.gz");
    assertThat(arrivals).hasSize(2);
  }

  @Test
  void anArchiveIsReadFromStandardInputToo() {
    assertThat(Runs.report(Runs.piped(everything(true).bytes()).get(0)).title())
        .isEqualTo("Talks in Oslo");
  }

  @Test
  void aFileThatIsNoArchiveIsRefused() throws IOException {
    byte[] text = "The ministers met.".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.warc", text)).hasSize(1).first().isInstanceOf(Refused.class);
  }

  @Test
  void aDayAfterThePageWasFetchedIsNoDayOfPublication() throws IOException {
    String future = STORY.replace("2023-06-19T08", "2031-01-01T08");
    Taken taken =
        (Taken) read("a.warc", new Warcs(false).page("https://a.example/1", future).bytes()).get(0);
    assertThat(taken.report().published()).isEqualTo(Runs.OTHERWISE);
    assertThat(taken.notes()).singleElement().asString().contains("2031-01-01");
  }
}
