package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.IssueView;
import org.demarche.desk.view.IssuesView;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Shell;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.Questions;

/** {@code /issues/ID}: the positions of all sides over time, and what was said and done. */
final class IssuePage {
  private static final int POSITIONS = 400;
  private static final int ITEMS = 60;

  private static final String ALL =
      """
      SELECT issue, count(*) AS items
      FROM (SELECT unnest(issues) AS issue FROM items WHERE verdict IS DISTINCT FROM 'rejected')
      GROUP BY issue
      ORDER BY items DESC, issue;
      """;

  private final Kit kit;

  IssuePage(Kit kit) {
    this.kit = kit;
  }

  void all(Context context) {
    if (kit.asData(context, ALL)) {
      return;
    }
    IssuesView view =
        kit.records()
            .read(
                record ->
                    new IssuesView(
                        kit.shell(context, "Issues", "issues", "/api/v1/issues", true),
                        record.questions().issues().entrySet().stream()
                            .map(
                                e ->
                                    new IssuesView.Issue(
                                        e.getKey(),
                                        kit.sentences().issue(e.getKey()),
                                        e.getValue()))
                            .toList()));
    kit.show(context, "issues", view);
  }

  void show(Context context) {
    String id = context.pathParam("id");
    if (!id.matches("[\\p{L}\\p{N}._-]{1,80}")) {
      throw new Refusal(404, "no issue '" + id + "'");
    }
    Period period = new Asked(context).period();
    if (kit.asData(context, Wanted.of(period, 10_000).issue(id))) {
      return;
    }
    Shell shell =
        kit.shell(
            context,
            kit.sentences().issue(id),
            "issues",
            new Asked(context).within("/api/v1/items?issue=" + id),
            true);
    kit.show(
        context,
        "issue",
        shell,
        () -> kit.records().read(record -> view(shell, record.questions(), id, period)));
  }

  private IssueView view(Shell shell, Questions questions, String id, Period period) {
    Wanted wanted = Wanted.of(period, POSITIONS).issue(id).kinds(Kind.POSITION);
    List<Cited> positions = questions.items(wanted);
    List<Cited> items =
        questions.items(
            Wanted.of(period, ITEMS)
                .issue(id)
                .kinds(Kind.EVENT, Kind.ENCOUNTER, Kind.REQUEST, Kind.COMMITMENT, Kind.STATEMENT));
    return new IssueView(
        shell,
        kit.sentences().issue(id),
        sides(questions, positions),
        kit.lines().of(questions, items));
  }

  private List<IssueView.Side> sides(Questions questions, List<Cited> positions) {
    List<ItemLine> lines = kit.lines().of(questions, positions);
    Map<String, List<ItemLine>> byActor = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String actor : positions.get(i).item().content().actors()) {
        byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(0, lines.get(i));
      }
    }
    Names names = Names.of(questions, byActor.keySet());
    return byActor.entrySet().stream()
        .map(e -> new IssueView.Side(Pairs.part(e.getKey()), names.name(e.getKey()), e.getValue()))
        .toList();
  }
}
