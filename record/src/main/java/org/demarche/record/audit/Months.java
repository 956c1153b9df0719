package org.demarche.record.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;

/** In which month the report of a finding was published. */
public final class Months {
  private static final String ASKED =
      """
      SELECT f.key, strftime(r.published, '%%Y-%%m') FROM findings f JOIN reports r ON r.key = f.report
      WHERE r.published IS NOT NULL AND f.key IN (%s)
      """;

  private Months() {}

  /** Months as "2023-06", by finding; findings that are gone or have no day are left out. */
  public static Map<String, String> of(DiplomaticRecord record, Collection<String> findings) {
    Map<String, String> months = new TreeMap<>();
    if (!findings.isEmpty()) {
      String keys =
          findings.stream()
              .map(key -> '\'' + key.replace("'", "''") + '\'')
              .collect(Collectors.joining(","));
      record.query(
          ASKED.formatted(keys),
          Sheet.each(row -> months.put(String.valueOf(row.get(0)), String.valueOf(row.get(1)))));
    }
    return months;
  }
}
