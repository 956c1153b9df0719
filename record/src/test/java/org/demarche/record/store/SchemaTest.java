package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Plover;
import org.demarche.record.Telling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views are as docs/schema.md says, and all that it says is there. */
class SchemaTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "schema.md");

  @TempDir Path folder;

  private List<String> rows(String sql) {
    Path file = folder.resolve("r.duckdb");
    if (!Files.exists(file)) {
      DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO).close();
    }
    try (var record = DiplomaticRecord.open(file, Access.QUERY, Duration.ZERO)) {
      var rows = new ArrayList<String>();
      record.query(sql, each(rows));
      return rows;
    }
  }

  private static Sheet each(List<String> rows) {
    return new Sheet() {
      @Override
      public void head(List<String> columns) {}

      @Override
      public void row(List<@Nullable Object> values) {
        rows.add(String.join(" | ", values.stream().map(String::valueOf).toList()));
      }
    };
  }

  @Test
  void document_and_database_name_the_same_views_and_columns_in_the_same_order()
      throws IOException {
    List<String> columns =
        rows(
            """
            SELECT table_name, column_name, data_type
            FROM duckdb_columns()
            WHERE NOT internal AND schema_name = 'main'
              AND table_name IN (SELECT view_name FROM duckdb_views() WHERE NOT internal)
            ORDER BY table_name, column_index
            """);

    assertThat(columns).isNotEmpty();
    assertThat(documented()).containsExactlyInAnyOrderElementsOf(columns);
    for (String view : views(columns)) {
      assertThat(documented())
          .filteredOn(line -> line.startsWith(view + " |"))
          .as("the order of the columns of " + view)
          .isEqualTo(columns.stream().filter(line -> line.startsWith(view + " |")).toList());
    }
  }

  private static List<String> views(List<String> columns) {
    return columns.stream().map(line -> line.substring(0, line.indexOf(' '))).distinct().toList();
  }

  /** "view | column | type" of each row of the document's tables that says what it means. */
  private static List<String> documented() throws IOException {
    List<String> columns = new ArrayList<>();
    String view = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("## ")) {
        view = line.substring(3).strip();
      } else if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        assertThat(cells).as(line).hasSize(5);
        assertThat(cells[3].strip()).as(line).isNotEmpty();
        columns.add(view + " | " + cells[1].replace("`", "").strip() + " | " + cells[2].strip());
      }
    }
    return columns;
  }

  @Test
  void the_quads_of_the_view_are_those_of_the_ontology() {
    Plover plover = Plover.load();
    try (var record =
        DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO)) {
      for (EventType type : EventType.values()) {
        record.add(
            List.of(
                Telling.at("https://p.example/" + type, "2023-03-03", "They did it: " + type)
                    .event(type.name(), "PER", "MEX", "2023-03-03", "did it")
                    .told()));
      }
    }
    assertThat(rows("SELECT type, quad FROM events ORDER BY type"))
        .containsExactlyElementsOf(
            List.of(EventType.values()).stream()
                .map(type -> type.name() + " | " + plover.quad(type))
                .sorted()
                .toList());
  }
}
