package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Encounter;

/** Who met, meets or will not meet whom. */
final class EncountersSection extends ItemSection<Encounter> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  EncountersSection(boolean reasons) {
    super("encounters", reasons);
  }

  @Override
  List<Encounter> items(Diplomacy diplomacy) {
    return diplomacy.encounters();
  }

  @Override
  void own(Json json, Shown shown, Encounter item) {
    json.field("kind", item.kind())
        .field("participants", item.participants())
        .field("host", item.host());
    shown.place(json.field("place"), item.place());
    json.field("start", item.start())
        .field("end", item.end())
        .field("duration", item.duration())
        .field("level", item.level())
        .field("state", item.state())
        .field("issues", item.issues())
        .field("events", item.events());
  }

  @Override
  void added(Json json, Encounter item) {
    json.field("format", item.format());
  }
}
