package org.demarche.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.desk.view.Fetched;
import org.demarche.desk.view.QualityView;
import org.demarche.desk.view.Share;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Proportion;
import org.demarche.record.correction.Correction;
import org.demarche.record.index.Grain;
import org.demarche.record.query.Ledger;
import org.demarche.record.query.Period;
import org.demarche.record.query.RuleUse;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** {@code /quality}: what people said of what was found, by kind and rule, and what was read. */
final class QualityPage {
  private static final int RULES = 2000;
  private static final int SHOWN = 100;
  private static final int MONTHS = 24;
  private static final int SOURCES = 300;

  private final Kit kit;

  QualityPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    String sql =
        "SELECT rule, kind, count(*) AS items,\n"
            + "  count(*) FILTER (verdict = 'confirmed') AS confirmed,\n"
            + "  count(*) FILTER (verdict = 'rejected') AS rejected\n"
            + "FROM items GROUP BY ALL ORDER BY rejected DESC, items DESC, rule, kind;\n";
    if (kit.asData(context, sql)) {
      return;
    }
    QualityView view = kit.records().read(record -> view(context, record));
    kit.show(context, "quality", view);
  }

  private QualityView view(Context context, DiplomaticRecord record) {
    List<RuleUse> rules = record.overview().rules(RULES);
    List<Correction> log = record.corrector().log();
    var grades = new Grades(log);
    DiplomaticRecord.Size size = record.size();
    String words =
        Reading.count(size.reports() - size.superseded(), "report")
            + " from "
            + Reading.count(size.origins(), "independent origin")
            + ", "
            + Reading.count(size.items(), "item")
            + "; "
            + Reading.count(log.size(), "correction")
            + ".";
    return new QualityView(
        kit.shell(context, "Quality", "quality", "/api/v1/rules", true),
        words,
        grades.all().graded() == 0 ? List.of() : all(grades),
        shares(grades.byType()),
        shares(grades.byMonth()),
        kinds(rules),
        rules.subList(0, Math.min(SHOWN, rules.size())),
        ledger(record.questions(), kit.today(context, record.questions())),
        Fetched.of(kit.feeds().get()));
  }

  private static List<Share> all(Grades grades) {
    List<Share> all = new ArrayList<>(List.of(Share.of("all", grades.all())));
    all.addAll(shares(grades.byKind()));
    return all;
  }

  private static List<Share> shares(Map<String, Proportion> shares) {
    return shares.entrySet().stream().map(e -> Share.of(e.getKey(), e.getValue())).toList();
  }

  /** What was read lately, the latest month first. */
  private static List<Ledger> ledger(Questions questions, LocalDate today) {
    List<Ledger> ledger =
        new ArrayList<>(
            questions.ledger(new Period(today.minusMonths(MONTHS), today), Grain.MONTH));
    Collections.reverse(ledger);
    return ledger.subList(0, Math.min(SOURCES, ledger.size()));
  }

  private static List<QualityView.Kinds> kinds(List<RuleUse> rules) {
    Map<String, int[]> sums = new TreeMap<>();
    for (RuleUse rule : rules) {
      int[] sum = sums.computeIfAbsent(rule.kind(), kind -> new int[3]);
      sum[0] += rule.items();
      sum[1] += rule.confirmed();
      sum[2] += rule.rejected();
    }
    List<QualityView.Kinds> kinds = new ArrayList<>();
    sums.forEach(
        (kind, sum) -> {
          int looked = sum[1] + sum[2];
          String right =
              looked == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) sum[1] / looked);
          kinds.add(new QualityView.Kinds(kind, sum[0], looked, right));
        });
    return kinds;
  }
}
