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
    RelationsView view =
        kit.records()
            .read(
                record ->
                    new RelationsView(
                        kit.shell(context, "Relations", "relations", "/api/v1/relations", false),
                        Movements.of(record.questions(), record.overview().pairs(period, MOST)),
                        Objects.toString(period.from(), ""),
                        Objects.toString(period.to(), "")));
    kit.show(context, "relations", view);
  }
}
