package org.demarche.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/** The last figures that were committed: {@code figures.tsv}. */
public final class Figures {
  private Figures() {}

  /** Figures by name. */
  public static Map<String, Double> last() {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Row row : Table.resource(Figures.class, "figures.tsv")) {
      figures.put(row.get("figure"), Double.valueOf(row.get("value")));
    }
    return figures;
  }
}
