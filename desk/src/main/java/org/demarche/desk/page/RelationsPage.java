package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.Objects;
import org.demarche.desk.view.RelationsView;
import org.demarche.record.query.Period;

/** {@code /relations}: the pairs of which most is known. */
final class RelationsPage {
  private static final int MOST = 200;

  private final Kit kit;

  RelationsPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    Period period = new Asked(context).period();
    if (kit.asData(context, sql(period))) {
      return;
    }
    RelationsView view =
        kit.records()
            .read(
                record ->
                    new RelationsView(
                        kit.shell(context, "Relations", "relations", api(context), true),
                        Movements.of(record.questions(), record.overview().pairs(period, MOST)),
                        Objects.toString(period.from(), ""),
                        Objects.toString(period.to(), "")));
    kit.show(context, "relations", view);
  }

  private static String api(Context context) {
    return new Asked(context).within("/api/v1/relations?limit=" + MOST);
  }

  /** The same of the documented views. */
  private static String sql(Period period) {
    return "SELECT least(source, target) AS one, greatest(source, target) AS other,\n"
        + "  count(*) AS acts, round(avg(score), 2) AS mean\n"
        + "FROM acts\n"
        + "WHERE score IS NOT NULL\n"
        + "  AND NOT starts_with(source, '-/group/') AND NOT starts_with(target, '-/group/')\n"
        + "  AND first_day >= DATE '"
        + period.first()
        + "' AND last_day <= DATE '"
        + period.last()
        + "'\nGROUP BY ALL\nORDER BY acts DESC, one, other\nLIMIT "
        + MOST
        + ";\n";
  }
}
