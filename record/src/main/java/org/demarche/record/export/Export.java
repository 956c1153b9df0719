package org.demarche.record.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/** Writes a record into a folder, whole or not at all. The same record gives the same bytes. */
public final class Export {
  private final DiplomaticRecord record;
  private final Selection selection;

  /** An export of a part of a record, which is open for reading. */
  public Export(DiplomaticRecord record, Selection selection) {
    this.record = record;
    this.selection = selection;
  }

  /**
   * Writes the files of a format.
   *
   * @param tables for Parquet and CSV which views; all where none is named
   * @param force whether files that are there are replaced
   * @return the names of the files, in order
   * @throws RecordException when a table is unknown, a file is there, or cannot be written; then
   *     all files are as they were
   */
  public List<String> write(Path to, Format format, List<String> tables, boolean force) {
    return switch (format) {
      case PARQUET, CSV -> views(to, format, tables, force);
      case POLECAT -> one(to, "polecat.tsv", force, layout("polecat.sql", true));
      case GDELT -> one(to, "gdelt.tsv", force, layout("gdelt.sql", false));
      case ICAL -> one(to, "calendar.ics", force, this::calendar);
      case ANNOTATIONS -> one(to, "annotations.jsonld", force, this::annotations);
    };
  }

  private List<String> views(Path to, Format format, List<String> tables, boolean force) {
    Views views = new Views(record);
    List<String> chosen = views.named(tables);
    String ending = format == Format.CSV ? ".csv" : ".parquet";
    List<String> names = chosen.stream().map(view -> view + ending).toList();
    try (Folder folder = new Folder(to, names, force)) {
      for (String view : chosen) {
        String query = views.query(view, selection);
        if (format == Format.CSV) {
          folder.write(view + ending, text(out -> record.query(query, new CsvSheet(out))));
        } else {
          folder.write(view + ending, part -> record.parquet(query, part));
        }
      }
      folder.finish();
    }
    return names;
  }

  private static List<String> one(Path to, String name, boolean force, Text text) {
    try (Folder folder = new Folder(to, List.of(name), force)) {
      folder.write(name, text(text));
      folder.finish();
    }
    return List.of(name);
  }

  private Text layout(String query, boolean headed) {
    return out -> record.query(Layouts.query(query, selection), new TsvSheet(out, headed));
  }

  /**
   * Writes the calendar.
   *
   * @throws IOException when it cannot be written
   */
  public void calendar(Writer out) throws IOException {
    var calendar = new CalendarSheet();
    record.query(Layouts.query("calendar.sql", selection), calendar);
    calendar.write(out);
  }

  private void annotations(Writer out) throws IOException {
    try (var annotations = new AnnotationSheet(out, corrections())) {
      record.query(Layouts.query("annotations.sql", selection), annotations);
    }
  }

  private Map<Long, Map<String, @Nullable Object>> corrections() {
    Map<Long, Map<String, @Nullable Object>> all = new HashMap<>();
    record.query(
        "SELECT number, made, who, why, action, field, value FROM corrections",
        Sheet.each(
            row -> {
              Map<String, @Nullable Object> columns = new HashMap<>();
              List<String> names = List.of("made", "who", "why", "action", "field", "value");
              for (int i = 0; i < names.size(); i++) {
                columns.put(names.get(i), row.get(i + 1));
              }
              if (row.get(0) instanceof Long number) {
                all.put(number, columns);
              }
            }));
    return all;
  }

  private interface Text {
    void to(Writer out) throws IOException;
  }

  private static Folder.Writing text(Text text) {
    return part -> {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        text.to(out);
      }
    };
  }
}
