package org.demarche.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Lot;

/** A sheet of the audit that a person filled in, in CSV as a spreadsheet writes it back. */
final class GradedSheet {
  private final Path file;

  GradedSheet(Path file) {
    this.file = file;
  }

  /**
   * Grades by the key of the item, in the order of the sheet; without those left open.
   *
   * @throws CliException when it is no such sheet, or holds another grade; names the line
   */
  Map<String, String> read() {
    Map<String, String> grades = new LinkedHashMap<>();
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (var reader = Files.newBufferedReader(file);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(schema).readValues(reader)) {
      for (int row = 1; rows.hasNext(); row++) {
        take(rows.next(), row, grades);
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof CliException known ? known : unread(e);
    }
    return grades;
  }

  private CliException unread(Exception e) {
    return new CliException(
        ExitCode.USAGE, file + ": cannot be read as a sheet: " + e.getMessage());
  }

  private void take(Map<String, String> row, int number, Map<String, String> grades) {
    for (String column : Lot.NEEDED) {
      if (!row.containsKey(column)) {
        throw new CliException(ExitCode.USAGE, file + ": has no column '" + column + "'");
      }
    }
    String grade = row.getOrDefault("grade", "").strip().toLowerCase(Locale.ROOT);
    if (grade.isEmpty()) {
      return;
    }
    if (!grade.equals(Grades.RIGHT) && !grade.equals(Grades.WRONG)) {
      throw new CliException(
          ExitCode.USAGE,
          file + ": row " + number + ": '" + grade + "' is no grade; write right or wrong");
    }
    grades.put(row.getOrDefault("item", "").strip(), grade);
  }
}
