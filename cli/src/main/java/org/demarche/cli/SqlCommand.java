package org.demarche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.cli.format.JsonSheet;
import org.demarche.cli.format.TableSheet;
import org.demarche.record.export.CsvSheet;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche sql}: a query of the record. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Asks the record in SQL (DuckDB's). docs/schema.md names the views, among them events,"
            + " statements, encounters, actors and evidence. A query can change nothing and read no"
            + " other file.")
final class SqlCommand implements Callable<Integer> {
  enum Form {
    TABLE,
    CSV,
    NDJSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Parameters(
      paramLabel = "QUERY",
      description = "As in \"SELECT type, count(*) FROM events GROUP BY type\".")
  private String query = "";

  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Form form = Form.TABLE;

  @Mixin private RecordOptions record = new RecordOptions();

  SqlCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var out = new Output(streams.out());
    try (Writer text =
            new BufferedWriter(new OutputStreamWriter(out.stream(), StandardCharsets.UTF_8));
        DiplomaticRecord opened = record.open(Access.QUERY)) {
      switch (form) {
        case CSV -> opened.query(query, new CsvSheet(text));
        case NDJSON -> opened.query(query, new JsonSheet(text));
        case TABLE -> {
          var table = new TableSheet(text);
          opened.query(query, table);
          table.end();
        }
      }
    }
    return ExitCode.OK.number();
  }
}
