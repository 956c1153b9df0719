package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Position;

/** Where actors stand on issues. */
final class PositionsSection extends ItemSection<Position> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  PositionsSection(boolean reasons) {
    super("positions", reasons);
  }

  @Override
  List<Position> items(Diplomacy diplomacy) {
    return diplomacy.positions();
  }

  @Override
  void own(Json json, Shown shown, Position item) {
    json.field("actor", item.actor())
        .field("issue", item.issue())
        .field("stance", item.stance())
        .field("date", item.date())
        .field("statement", item.statement())
        .field("event", item.event());
  }
}
