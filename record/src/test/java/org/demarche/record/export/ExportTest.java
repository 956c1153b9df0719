package org.demarche.record.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Note;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final Note NOTE =
      new Note("A. Clerk", LocalDateTime.of(2023, 3, 6, 9, 30), "seen \"so\"\n in the cable");

  /** Words that have broken some reader of tables somewhere. */
  private static final List<String> HOSTILE =
      List.of(
          "said \"no\", twice",
          "line one\nline two\r\nline three\rline four",
          "=HYPERLINK(\"http://x.example\",\"y\")",
          "+1 @home\tand -2",
          "nul \u0000 bell \u0007 escape \u001b[31m",
          "half a quote \" and a comma,",
          "Ünïcödé \uD83D\uDD4A \u2028 \u202E",
          "back\\slash, 'apostrophe'; semicolon",
          " blanks at both ends ");

  @TempDir Path folder;
  private DiplomaticRecord record;

  @BeforeEach
  void fill() {
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    for (int i = 0; i < HOSTILE.size(); i++) {
      record.add(
          List.of(
              Telling.at("https://p.example/" + i, "2023-03-0" + (i + 1), "Lima: " + HOSTILE.get(i))
                  .event("ACCUSE", "PER/person/a-b", "MEX", "2023-03-0" + (i + 1), HOSTILE.get(i))
                  .told()));
    }
    add(Kind.ENCOUNTER, Map.of("type", "meeting", "actors", "PER;MEX", "date", "2023-04-03"));
    add(
        Kind.EXPECTATION,
        Map.of("type", "expected", "actors", "PER", "until", "2023-05", "words", "x".repeat(200)));
    record.corrector().set(key("2023-03-01"), "place", "Lima; \"the\" capital", NOTE);
  }

  private void add(Kind kind, Map<String, String> fields) {
    record
        .corrector()
        .add(new Addition(kind, fields, "Cable, 3 March", LocalDate.of(2023, 3, 3)), NOTE);
  }

  private String key(String date) {
    return record.items().stream()
        .filter(item -> date.equals(item.content().date()))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private List<String> write(String to, Format format, String... tables) {
    return new Export(record, Selection.ALL)
        .write(folder.resolve(to), format, List.of(tables), false);
  }

  /** One column of what a stranger reads from a file. */
  private List<String> read(String query) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query.replace("{}", folder.toString()))) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @Test
  void a_strict_reader_takes_every_row_of_every_csv_file() throws SQLException {
    for (String name : write("out", Format.CSV)) {
      String view = name.replace(".csv", "");
      var rows = new ArrayList<Object>();
      record.query("SELECT * FROM " + view, Sheet.each(rows::add));
      assertThat(
              read(
                  "SELECT count(*) FROM read_csv('{}/out/"
                      + name
                      + "', header=true, strict_mode=true, all_varchar=true, delim=',',"
                      + " quote='\"', escape='\"')"))
          .as(name)
          .containsExactly(Integer.toString(rows.size()));
    }
  }

  @Test
  void a_cell_says_what_the_record_says_and_no_spreadsheet_runs_it() throws SQLException {
    write("out", Format.CSV, "events");
    List<String> quotes =
        read(
            "SELECT quote FROM read_csv('{}/out/events.csv', header=true, strict_mode=true,"
                + " all_varchar=true, delim=',', quote='\"', escape='\"') ORDER BY first_day");

    assertThat(quotes.subList(0, 4))
        .containsExactly(
            HOSTILE.get(0), HOSTILE.get(1), "'" + HOSTILE.get(2), "'" + HOSTILE.get(3));
    assertThat(quotes.get(4)).isEqualTo("nul \\u0000 bell \\u0007 escape \\u001b[31m");
    assertThat(quotes.subList(5, 9)).isEqualTo(HOSTILE.subList(5, 9));
  }

  @Test
  void parquet_keeps_texts_types_and_lists_as_they_are() throws SQLException {
    write("out", Format.PARQUET, "events");

    assertThat(read("SELECT quote FROM '{}/out/events.parquet' ORDER BY first_day"))
        .isEqualTo(HOSTILE);
    assertThat(
            read(
                "SELECT typeof(first_day) || typeof(actors) || typeof(score)"
                    + " FROM '{}/out/events.parquet' LIMIT 1"))
        .containsExactly("DATEVARCHAR[]DOUBLE");
  }

  @Test
  void the_same_record_gives_the_same_bytes_in_every_format() throws IOException {
    for (Format format : Format.values()) {
      List<String> names = write("one", format);
      write("other", format);
      assertThat(names).isNotEmpty();
      for (String name : names) {
        assertThat(folder.resolve("other").resolve(name))
            .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
      }
    }
  }

  @Test
  void what_is_there_stays_unless_it_is_to_be_replaced_and_nothing_else_is_left_behind()
      throws IOException {
    write("out", Format.CSV, "events");
    Path events = folder.resolve("out/events.csv");
    Files.writeString(events, "mine");

    assertThatThrownBy(() -> write("out", Format.CSV, "actors", "events"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("events.csv: is there already");
    assertThat(events).hasContent("mine");
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(events);
    }
    new Export(record, Selection.ALL)
        .write(folder.resolve("out"), Format.CSV, List.of("events"), true);
    assertThat(events).content(StandardCharsets.UTF_8).startsWith("key,date,");
  }

  @Test
  void only_what_reaches_into_the_days_is_written() throws SQLException {
    new Export(record, new Selection(LocalDate.of(2023, 3, 3), LocalDate.of(2023, 3, 5)))
        .write(folder.resolve("out"), Format.CSV, List.of("events", "evidence", "reports"), false);

    assertThat(read("SELECT first_day FROM read_csv('{}/out/events.csv') ORDER BY 1"))
        .containsExactly("2023-03-03", "2023-03-04", "2023-03-05");
    assertThat(read("SELECT count(*) FROM read_csv('{}/out/evidence.csv')")).containsExactly("3");
  }

  @Test
  void an_unknown_table_is_named_with_those_that_there_are() {
    assertThatThrownBy(() -> write("out", Format.CSV, "event"))
        .hasMessageContaining("no table 'event'; these are: actors, ");
  }

  @Test
  void polecat_and_gdelt_have_all_their_columns_in_every_row() throws IOException {
    write("out", Format.POLECAT);
    write("out", Format.GDELT);
    List<String> polecat = Files.readAllLines(folder.resolve("out/polecat.tsv"));
    List<String> gdelt = Files.readAllLines(folder.resolve("out/gdelt.tsv"));

    assertThat(polecat.get(0))
        .startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity");
    assertThat(polecat).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40));
    assertThat(gdelt).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
  }

  @Test
  void a_calendar_says_what_is_sure_and_ends_the_day_after_the_last() throws IOException {
    write("out", Format.ICAL);
    Path file = folder.resolve("out/calendar.ics");
    String text = Files.readString(file);
    ICalendar calendar = Biweekly.parse(text).first();

    assertThat(calendar.getEvents()).hasSize(2);
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20230403\r\n", "DTEND;VALUE=DATE:20230404\r\n")
        .contains("DTSTART;VALUE=DATE:20230501\r\n", "DTEND;VALUE=DATE:20230601\r\n")
        .contains("STATUS:TENTATIVE\r\n", "DTSTAMP:20230303T000000Z\r\n");
  }

  @Test
  void an_annotation_points_at_the_words_and_at_who_corrected_them() throws IOException {
    write("out", Format.ANNOTATIONS);
    JsonNode page = new ObjectMapper().readTree(folder.resolve("out/annotations.jsonld").toFile());

    assertThat(page.get("items")).hasSize(HOSTILE.size() + 2);
    String first = "urn:demarche:item:" + key("2023-03-01");
    for (JsonNode annotation : page.get("items")) {
      JsonNode selectors = annotation.get("target").get("selector");
      String quote = selectors.get(1).get("exact").asText();
      int begin = selectors.get(0).get("start").asInt();
      assertThat(selectors.get(0).get("end").asInt())
          .isEqualTo(begin + quote.codePointCount(0, quote.length()));
      assertThat(selectors.get(1).get("prefix").asText()).isEqualTo(begin == 0 ? "" : "Lima: ");
      assertThat(annotation.has("prov:wasInfluencedBy"))
          .isEqualTo(annotation.get("body").get("id").asText().equals(first));
    }
  }
}
