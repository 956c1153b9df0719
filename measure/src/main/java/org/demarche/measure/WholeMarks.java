package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/**
 * What a careful reader found in whole articles, and how that reader judged what was coded.
 *
 * @param marks in the order of the files
 * @param judged the judgement of a coded event, by its key
 * @param causes why a mark was missed, by its key
 * @param names whom codes stand for
 */
record WholeMarks(
    List<WholeMark> marks,
    Map<String, WholeJudgement> judged,
    Map<String, String> causes,
    WholeNames names) {

  /**
   * The tables of a folder: {@code marks-*.tsv}, {@code judged-*.tsv}, {@code missed-*.tsv}, {@code
   * actors.tsv}.
   *
   * @throws org.demarche.reading.table.TableException when a row breaks the format
   * @throws GoldException when there are no marks
   * @throws IOException when a file cannot be read
   */
  static WholeMarks of(Path folder) throws IOException {
    List<WholeMark> marks = rows(folder, "marks-").stream().map(WholeMark::of).toList();
    if (marks.isEmpty()) {
      throw new GoldException(folder.toString(), "holds no marks (marks-*.tsv)");
    }
    Map<String, WholeJudgement> judged = new HashMap<>();
    for (Row row : rows(folder, "judged-")) {
      judged.put(key(row), WholeJudgement.of(row));
    }
    Map<String, String> causes = new HashMap<>();
    rows(folder, "missed-").forEach(row -> causes.put(WholeMark.key(row), row.get("cause")));
    return new WholeMarks(marks, judged, causes, new WholeNames(rows(folder, "actors.tsv")));
  }

  private static String key(Row row) {
    return String.join(
        "\t",
        row.get("report"),
        row.get("begin"),
        row.get("end"),
        row.get("type"),
        row.get("actors"),
        row.get("recipients"));
  }

  /** The rows of all tables whose name begins so, in the order of the names. */
  private static List<Row> rows(Path folder, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String called = file.getFileName().toString();
        if (called.startsWith(name) && called.endsWith(".tsv")) {
          try (InputStream stream = Files.newInputStream(file)) {
            rows.addAll(Table.read(called, stream));
          }
        }
      }
    }
    return rows;
  }
}
