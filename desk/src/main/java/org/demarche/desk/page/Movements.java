package org.demarche.desk.page;

import java.util.List;
import java.util.TreeSet;
import org.demarche.desk.view.Lines;
import org.demarche.desk.view.MovementLine;
import org.demarche.desk.view.Names;
import org.demarche.record.query.Movement;
import org.demarche.record.store.Questions;

/** Makes lines of movements. */
final class Movements {
  private Movements() {}

  static List<MovementLine> of(Questions questions, List<Movement> movements) {
    TreeSet<String> keys = new TreeSet<>();
    movements.forEach(m -> keys.addAll(List.of(m.pair().source(), m.pair().target())));
    Names names = Names.of(questions, keys);
    return movements.stream().map(m -> line(m, names)).toList();
  }

  private static MovementLine line(Movement movement, Names names) {
    String tone = movement.net() > 0 ? "coop" : movement.net() < 0 ? "conf" : "";
    return new MovementLine(
        Pairs.path(movement.pair()),
        names.plain(movement.pair().source()) + " – " + names.plain(movement.pair().target()),
        movement.acts(),
        Lines.score(movement.net()),
        tone,
        movement.actsBefore() == 0 ? "" : Lines.score(movement.netBefore()),
        Lines.score(movement.change()));
  }
}
