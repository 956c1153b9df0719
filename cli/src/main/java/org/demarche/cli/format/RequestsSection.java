package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Request;

/** Who asked whom for what, and the answer. */
final class RequestsSection extends ItemSection<Request> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  RequestsSection(boolean reasons) {
    super("requests", reasons);
  }

  @Override
  List<Request> items(Diplomacy diplomacy) {
    return diplomacy.requests();
  }

  @Override
  void own(Json json, Shown shown, Request item) {
    json.field("by", item.by()).field("to", item.to());
    shown.span(json.field("matter"), item.matter());
    json.field("issues", item.issues())
        .field("answer", item.answer())
        .field("date", item.date())
        .field("events", item.events());
  }
}
