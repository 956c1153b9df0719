package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Diplomacy;

/** Who undertook what, and what became of it. */
final class CommitmentsSection extends ItemSection<Commitment> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  CommitmentsSection(boolean reasons) {
    super("commitments", reasons);
  }

  @Override
  List<Commitment> items(Diplomacy diplomacy) {
    return diplomacy.commitments();
  }

  @Override
  void own(Json json, Shown shown, Commitment item) {
    json.field("by", item.by()).field("to", item.to());
    shown.span(json.field("matter"), item.matter());
    json.field("issues", item.issues())
        .field("due", item.due())
        .field("state", item.state())
        .field("date", item.date())
        .field("events", item.events());
  }
}
