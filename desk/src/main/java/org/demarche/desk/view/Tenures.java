package org.demarche.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.record.query.Tenure;

/**
 * Offices over time, on one axis.
 *
 * @param first the first day of the axis; empty where no report has a day
 * @param last its last day
 * @param lines the offices
 */
public record Tenures(String first, String last, List<Line> lines) {
  /** How wide an office is at least, in hundredths of the axis: a single report is to be seen. */
  private static final double LEAST = 1.5;

  /** Copies the list. */
  public Tenures {
    lines = List.copyOf(lines);
  }

  /**
   * An office.
   *
   * @param path of the address of who held it
   * @param name who held it
   * @param office the office
   * @param first day of the first report that says so
   * @param last day of the last
   * @param reports how many say so
   * @param from where it begins on the axis, in hundredths
   * @param width how long it lasts there
   */
  public record Line(
      String path,
      String name,
      String office,
      String first,
      String last,
      int reports,
      String from,
      String width) {}

  /** In the order of the tenures. */
  public static Tenures of(List<Tenure> tenures) {
    List<LocalDate> days =
        tenures.stream()
            .flatMap(t -> java.util.stream.Stream.of(t.first(), t.last()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return new Tenures("", "", tenures.stream().map(t -> line(t, "0", "0")).toList());
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    double all = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return new Tenures(
        first.toString(),
        last.toString(),
        tenures.stream()
            .map(
                t -> {
                  LocalDate begin = t.first();
                  LocalDate end = t.last();
                  if (begin == null || end == null) {
                    return line(t, "0", "0");
                  }
                  double from = 100 * (begin.toEpochDay() - first.toEpochDay()) / all;
                  double width = 100 * (end.toEpochDay() - begin.toEpochDay()) / all;
                  double shown = Math.max(LEAST, width);
                  return line(t, number(Math.min(from, 100 - shown)), number(shown));
                })
            .toList());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static Line line(Tenure tenure, String from, String width) {
    return new Line(
        tenure.actor().replace('/', '~'),
        Visible.line(tenure.name()),
        Visible.line(tenure.office()),
        Objects.toString(tenure.first(), "undated"),
        Objects.toString(tenure.last(), "undated"),
        tenure.reports(),
        from,
        width);
  }
}
