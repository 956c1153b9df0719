package org.demarche.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

  /** The lines of {@code figures.tsv} with these figures, as far as they are kept there. */
  public static List<String> lines(List<Figure> figures) {
    Stream<String> head =
        Stream.of(
            "# The figures of the last commit that changed them: `./demarche measure --figures`.",
            "figure\tvalue");
    Stream<String> rows =
        figures.stream()
            .filter(Figure::kept)
            .map(f -> String.format(Locale.ROOT, "%s\t%.3f", f.name(), f.value()));
    return Stream.concat(head, rows).toList();
  }
}
