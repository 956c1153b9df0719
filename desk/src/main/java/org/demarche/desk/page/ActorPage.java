package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.List;
import org.demarche.desk.view.ActorView;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Shell;
import org.demarche.desk.view.Tenures;
import org.demarche.desk.view.Visible;
import org.demarche.record.Kind;
import org.demarche.record.index.Pair;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Named;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** {@code /actors/KEY}: offices and names, whom somebody met, what he did and said. */
final class ActorPage {
  private static final int MOST = 25;
  private static final int OFFICES = 40;
  private static final int HOLDERS = 12;

  private final Kit kit;

  ActorPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    String written = context.pathParam("key").replace('~', '/');
    Period period = new Asked(context).period();
    Named who = kit.records().read(record -> record.questions().named(written));
    if (kit.asData(context, wanted(who, period, 10_000))) {
      return;
    }
    String name = Visible.line(who.name());
    String api =
        who.isSide() ? "side=" + Pairs.part(who.side()) : "actor=" + Pairs.part(who.keys().get(0));
    Shell shell =
        kit.shell(context, name, "", new Asked(context).within("/api/v1/items?" + api), true);
    kit.show(
        context,
        "actor",
        shell,
        () -> kit.records().read(record -> view(shell, record, who, period)));
  }

  private static Wanted wanted(Named who, Period period, int most) {
    Wanted wanted = Wanted.of(period, most);
    return who.isSide() ? wanted.sides(List.of(who.side())) : wanted.actors(who.keys());
  }

  private ActorView view(Shell shell, DiplomaticRecord record, Named who, Period period) {
    Questions questions = record.questions();
    Acquaintance known = questions.actor(who, period, 1);
    Names names =
        Names.of(questions, known.others().stream().map(Acquaintance.Other::side).toList());
    return new ActorView(
        shell,
        Visible.line(who.name()),
        String.join(", ", who.keys()),
        known.reports(),
        who.isSide() ? "" : who.side(),
        known.forms(),
        who.isSide(),
        Tenures.of(record.offices().of(who, who.isSide() ? HOLDERS : OFFICES)),
        known.others().stream()
            .map(
                o ->
                    new ActorView.Other(
                        Pairs.path(new Pair(who.side(), o.side())),
                        names.plain(o.side()),
                        o.items()))
            .toList(),
        lines(questions, who, period, Kind.ENCOUNTER),
        lines(questions, who, period, Kind.EVENT),
        lines(questions, who, period, Kind.STATEMENT),
        lines(questions, who, period, Kind.POSITION));
  }

  private List<ItemLine> lines(Questions questions, Named who, Period period, Kind kind) {
    Wanted wanted = wanted(who, period, MOST);
    return kit.lines().of(questions, questions.items(wanted.kinds(kind)));
  }
}
