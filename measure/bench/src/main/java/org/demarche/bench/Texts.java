package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.report.Report;

/** The reports that are read: the first ones of a file of JSON Lines. */
final class Texts {
  /** System properties that name the file and how many reports of it are read. */
  static final String FILE = "demarche.texts";

  static final String COUNT = "demarche.reports";

  private static final int LENGTH_OF_DAY = 10;

  private Texts() {}

  /**
   * The reports that the properties name; 100 where they give no number.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  static List<Report> load() {
    Path file = Path.of(System.getProperty(FILE, ""));
    var json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.limit(Integer.getInteger(COUNT, 100)).map(line -> report(json, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report report(ObjectMapper json, String line) {
    try {
      JsonNode node = json.readTree(line);
      String day = node.path("published").asText();
      return new Report(
          node.path("id").asText(),
          null,
          null,
          day.length() < LENGTH_OF_DAY ? null : LocalDate.parse(day.substring(0, LENGTH_OF_DAY)),
          null,
          List.of(),
          "en",
          node.path("text").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of some reports, as white space parts them: the same unit whoever reads. */
  static long words(List<Report> reports) {
    return reports.stream().mapToLong(report -> report.text().split("\\s+").length).sum();
  }
}
