package org.demarche.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.intake.Taken;
import org.demarche.record.Findings;
import org.demarche.record.Told;
import org.demarche.record.export.Export;
import org.demarche.record.export.Format;
import org.demarche.record.export.Selection;
import org.demarche.record.store.Access;
import org.demarche.record.store.ArchiveFolder;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An archive of a few reports beside a record of the same: web pages in a WARC, JSON Lines with a
 * copy and two versions of a page, and what cannot be read.
 */
class ArchiveTest {
  private static final String COPIED =
      "The foreign ministers of Japan and India met in Tokyo on Monday and signed an agreement on the"
          + " supply of rare earths, the two governments said in a joint statement after the talks."
          + " Japan will lend India two billion dollars for the mines, officials in Tokyo said.";

  private static final String[] LINES = {
    line("one", "https://a.example/1", "2023-05-02", COPIED),
    line("copy", "https://b.example/9", "2023-05-03", COPIED),
    line(
        "old",
        "https://a.example/2",
        "2023-05-02",
        "Chile recalled its ambassador from Peru on Tuesday after Lima had closed a border post."),
    line(
        "new",
        "https://a.example/2",
        "2023-05-03",
        "Chile recalled its ambassador from Peru on Tuesday after Lima had closed two border posts."
            + " Peru's foreign minister called the step regrettable."),
    line("none", "https://a.example/3", null, "Norway thanked Iceland for its help."),
    "{\"id\": \"broken\", \"text\": ",
    line(
        "german",
        "https://a.example/4",
        "2023-05-03",
        "Die Außenministerin ist am Montag nach Warschau gereist, um mit ihrem polnischen Kollegen"
            + " über die Lage an der Grenze zu sprechen, wie das Auswärtige Amt mitteilte.")
  };

  @TempDir static Path folder;
  private static Path archive;
  private static Path exported;
  private static String dump;
  private static ArchiveRun run;

  @BeforeAll
  static void archive_and_record() throws IOException {
    Path lines = Files.write(folder.resolve("reports.jsonl"), List.of(LINES));
    Path samples = Path.of("..", "samples", "usa-china-2023.jsonl").toRealPath();
    Path warc = folder.resolve("pages.warc.gz");
    Files.write(warc, warc(Path.of("..", "samples", "pages", "nato-finland-joins.html")));
    Path broken = Files.write(folder.resolve("broken.jsonl.gz"), new byte[] {0x1F, (byte) 0x8B, 8});
    archive = folder.resolve("archive");
    run = ArchiveRun.of(archive, folder.resolve("*.{jsonl,gz}").toString(), samples.toString());

    try (var record =
        DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO)) {
      for (Path input : List.of(broken, warc, lines, samples)) {
        record.add(told(input));
      }
      dump = dump(record);
      exported = folder.resolve("exported");
      new Export(record, Selection.ALL).write(exported, Format.PARQUET, List.of(), false);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "appearances",
        "actors",
        "findings",
        "evidence",
        "items",
        "parties",
        "events",
        "statements",
        "encounters",
        "requests",
        "commitments",
        "channels",
        "expectations",
        "positions",
        "acts",
        "coverage"
      })
  void a_table_is_that_of_the_export_of_a_record(String table) throws SQLException {
    String ours =
        "read_parquet('" + archive + "/" + table + "/**/*.parquet', hive_partitioning=false)";
    String theirs = "read_parquet('" + exported + "/" + table + ".parquet')";
    assertThat(ask("DESCRIBE SELECT * FROM " + ours))
        .isEqualTo(ask("DESCRIBE SELECT * FROM " + theirs));
    assertThat(ask("FROM " + ours + " EXCEPT ALL FROM " + theirs)).isEmpty();
    assertThat(ask("FROM " + theirs + " EXCEPT ALL FROM " + ours)).isEmpty();
  }

  @Test
  void a_record_of_the_archive_is_that_of_its_reports() throws IOException {
    try (var record =
            DiplomaticRecord.open(folder.resolve("a.duckdb"), Access.CREATE, Duration.ZERO);
        var reports = new ArchiveFolder(archive)) {
      reports.each(record::add);
      assertThat(dump(record)).isEqualTo(dump);
    }
  }

  @Test
  void what_cannot_be_read_is_a_row_with_its_place_and_reason() throws SQLException {
    assertThat(run.status()).isEqualTo(Ending.REFUSED.number());
    assertThat(run.out()).isEqualTo("22 reports in the archive, 2 refused, 1 set aside\n");
    assertThat(run.err()).isEmpty();
    assertThat(
            ask(
                "SELECT parse_filename(input), place, reason FROM read_parquet('"
                    + archive
                    + "/refused/*.parquet') ORDER BY ALL"))
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo("[broken.jsonl.gz, null, the compressed file breaks off]");
    assertThat(ask("SELECT what, reason, detail FROM '" + archive + "/set_aside/*.parquet'"))
        .containsExactly(List.of("german", "not in English", "de"));
  }

  @Test
  void months_and_pairs_are_folders() throws IOException {
    try (var all = Files.walk(archive.resolve("acts"))) {
      assertThat(all.map(archive::relativize).map(Path::toString))
          .contains("acts/month=2023-05/pair=CHL-PER");
    }
    assertThat(archive.resolve("reports/month=unknown")).isDirectory();
  }

  @Test
  void what_was_read_before_a_kill_is_not_read_again() throws Exception {
    Path killed = folder.resolve("killed");
    String input = folder.resolve("reports.jsonl").toString();
    Process process = ArchiveRun.start(killed, input);
    while (ArchiveRun.lots(killed).isEmpty() && process.isAlive()) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    List<Path> before = ArchiveRun.lots(killed);
    assertThat(before).as("it was under way when it was killed").isNotEmpty();
    var written = Files.getLastModifiedTime(before.get(0).resolve("_SUCCESS"));

    ArchiveRun again = ArchiveRun.of(killed, input);

    assertThat(again.out()).isEqualTo("5 reports in the archive, 1 refused, 1 set aside\n");
    assertThat(Files.getLastModifiedTime(before.get(0).resolve("_SUCCESS"))).isEqualTo(written);
    assertThat(ArchiveRun.lots(killed)).hasSizeGreaterThan(before.size()).containsAll(before);
  }

  private static List<Told> told(Path input) {
    Knowing knowing = new Knowing(null);
    List<Told> told = new ArrayList<>();
    try (Arrivals arrivals =
        new Intake(InputStream.nullInputStream(), null).open(List.of(input.toString()))) {
      arrivals.forEachRemaining(
          arrival -> {
            if (arrival instanceof Taken taken) {
              told.add(
                  new Findings().of(knowing.reader().read(taken.report()), knowing.fingerprint()));
            }
          });
    }
    return told;
  }

  private static String dump(DiplomaticRecord record) throws IOException {
    var text = new StringBuilder();
    record.dump(text);
    return text.toString();
  }

  private static List<List<String>> ask(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String line(String id, String url, @Nullable String day, String text) {
    String published = day == null ? "" : "\"published\": \"" + day + "\", ";
    return "{\"id\": \"%s\", \"url\": \"%s\", %s\"text\": \"%s\"}"
        .formatted(id, url, published, text);
  }

  /** A web archive of one page. */
  private static byte[] warc(Path page) throws IOException {
    byte[] body = Files.readAllBytes(page);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2023-05-01T00:00:00Z\r\nWARC-Target-URI: https://news.example/nato\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + body.length)
            + "\r\n\r\n";
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((head + http).getBytes(StandardCharsets.UTF_8));
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
