package org.demarche.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.reading.table.Row;

/** Whom the codes of marks stand for, beyond countries: {@code actors.tsv} beside the marks. */
final class WholeNames {
  private final Map<String, List<String>> names = new HashMap<>();

  WholeNames(List<Row> rows) {
    rows.forEach(row -> names.put(row.get("code"), row.list("names")));
  }

  /** Whether a code stands for one who takes part: by the country, or by a part of the name. */
  boolean isCalled(String code, WholeEvent.Side side) {
    if (code.equals(side.code())) {
      return true;
    }
    String name = side.name().toLowerCase(Locale.ROOT);
    return names.getOrDefault(code, List.of()).stream().anyMatch(name::contains);
  }
}
