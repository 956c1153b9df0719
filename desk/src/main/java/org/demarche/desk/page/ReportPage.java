package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.ReportView;
import org.demarche.desk.view.Visible;
import org.demarche.record.Kind;
import org.demarche.record.query.FiledReport;
import org.demarche.record.query.FiledReport.Mark;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.report.Report;

/** {@code /reports/KEY}: a text, what was found in it, and what is missing. */
final class ReportPage {
  private final Kit kit;

  ReportPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    String key = context.pathParam("key");
    String sql =
        "SELECT * FROM evidence\nWHERE report = '"
            + key.replace("'", "''")
            + "'\nORDER BY \"begin\", item, part;\n";
    if (kit.asData(context, sql)) {
      return;
    }
    String kind = new Asked(context).text("kind");
    ReportView view = kit.records().read(record -> view(context, record, key, kind));
    kit.show(context, "report", view);
  }

  private ReportView view(Context context, DiplomaticRecord record, String key, String kind) {
    FiledReport filed = record.reports().named(key);
    Report report = filed.row().report();
    List<Mark> marks =
        filed.marks().stream()
            .filter(m -> kind.isEmpty() || m.kind().label().equals(kind))
            .toList();
    TreeSet<String> items = new TreeSet<>();
    marks.forEach(mark -> items.add(mark.item()));
    Map<String, ItemLine> lines = new HashMap<>();
    kit.lines()
        .of(record.questions(), record.questions().items(items))
        .forEach(line -> lines.put(line.key(), line));
    String title = Visible.line(Objects.toString(report.title(), report.id()));
    return new ReportView(
        kit.shell(context, title, "", "/api/v1/reports/" + filed.row().key(), true),
        filed.row().key(),
        title,
        about(report),
        Objects.toString(filed.supersededBy(), ""),
        choices(filed.marks(), kind),
        new Paragraphs(report.text(), marks, lines).all(),
        filed.others(),
        items.size());
  }

  private static String about(Report report) {
    List<String> about = new ArrayList<>();
    about.add(Objects.toString(report.published(), "undated"));
    about.add(Objects.toString(report.publisher(), ""));
    about.add(String.join(", ", report.authors()));
    about.add(Objects.toString(report.url(), report.id()));
    return Visible.line(String.join(" · ", about.stream().filter(a -> !a.isBlank()).toList()));
  }

  private static List<ReportView.Choice> choices(List<Mark> marks, String chosen) {
    List<ReportView.Choice> choices = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      TreeSet<String> items = new TreeSet<>();
      marks.stream().filter(m -> m.kind() == kind).forEach(m -> items.add(m.item()));
      if (!items.isEmpty()) {
        String label = kind.name().toLowerCase(Locale.ROOT);
        choices.add(new ReportView.Choice(label, items.size(), label.equals(chosen)));
      }
    }
    return choices;
  }
}
