package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.record.index.IndexRow;
import org.jspecify.annotations.Nullable;

/** Indices for people: a line a span, conflict to the left and cooperation to the right. */
final class Chart {
  private static final int LEAST_BAR = 8;
  private static final int MOST_BAR = 24;

  /** What a line takes beside its two bars. */
  private static final int REST = 64;

  private final int bar;
  private final Paint paint;

  Chart(int columns, Paint paint) {
    this.bar = Math.max(LEAST_BAR, Math.min(MOST_BAR, (columns - REST) / 2));
    this.paint = paint;
  }

  /** The lines; spans of which nothing is known are drawn together where several follow. */
  List<String> of(List<IndexRow> rows) {
    double most = rows.stream().mapToDouble(Chart::largest).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        paint.as(
            Look.DIM,
            String.format(
                Locale.ROOT,
                "%-10s %s│%s %7s %7s %7s %6s  %s",
                "",
                " ".repeat(Math.max(0, bar - 8)) + "conflict",
                "cooperation".substring(0, Math.min(11, bar)) + " ".repeat(Math.max(0, bar - 11)),
                "coop",
                "confl",
                "tension",
                "acts",
                "reports naming both / read")));
    for (int i = 0; i < rows.size(); ) {
      int end = silence(rows, i);
      if (end - i > 2) {
        lines.add(silent(rows.subList(i, end)));
        i = end;
      } else {
        lines.add(line(rows.get(i), most));
        i++;
      }
    }
    return lines;
  }

  private static double largest(IndexRow row) {
    return Math.max(orZero(row.cooperation()), orZero(row.conflict()));
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  /** The index after the last of the spans from here on that are all silent in the same way. */
  private static int silence(List<IndexRow> rows, int from) {
    IndexRow.Seen seen = rows.get(from).seen();
    int end = from;
    while (end < rows.size() && rows.get(end).acts() == 0 && rows.get(end).seen() == seen) {
      end++;
    }
    return end;
  }

  private String silent(List<IndexRow> rows) {
    IndexRow first = rows.get(0);
    int reports = rows.stream().mapToInt(r -> r.coverage().reports()).sum();
    int naming = rows.stream().mapToInt(r -> r.coverage().naming()).sum();
    String until = rows.get(rows.size() - 1).span();
    return paint.as(
        Look.DIM,
        String.format(
            Locale.ROOT,
            "%-10s to %s: %s, %d spans (%d of %d reports name both)",
            first.span(),
            until,
            words(first),
            rows.size(),
            naming,
            reports));
  }

  private String line(IndexRow row, double most) {
    String read = row.coverage().naming() + " / " + row.coverage().reports();
    if (row.acts() == 0) {
      return paint.as(
          Look.DIM,
          String.format(
              Locale.ROOT, "%-10s %" + (2 * bar + 1) + "s  %s", row.span(), words(row), read));
    }
    String left = bar(orZero(row.conflict()), most);
    String right = bar(orZero(row.cooperation()), most);
    return String.format(
        Locale.ROOT,
        "%-10s %s%s│%s%s %7.1f %7.1f %7s %6d  %s",
        row.span(),
        " ".repeat(bar - left.length()),
        paint.as(Look.YELLOW, left),
        paint.as(Look.GREEN, right),
        " ".repeat(bar - right.length()),
        orZero(row.cooperation()),
        orZero(row.conflict()),
        row.tension() == null ? "–" : String.format(Locale.ROOT, "%+.1f", row.tension()),
        row.acts(),
        read);
  }

  private String bar(double value, double most) {
    int length = most == 0 ? 0 : (int) Math.round(value / most * bar);
    return "█".repeat(value > 0 ? Math.max(1, length) : 0);
  }

  private static String words(IndexRow row) {
    return switch (row.seen()) {
      case OBSERVED -> "";
      case NO_ACT -> "no act told";
      case NOT_OBSERVED -> "not observed";
      case NOT_READ -> "nothing read";
    };
  }
}
