package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Expectation;

/** What is due, for whom and when. */
final class ExpectationsSection extends ItemSection<Expectation> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  ExpectationsSection(boolean reasons) {
    super("expectations", reasons);
  }

  @Override
  List<Expectation> items(Diplomacy diplomacy) {
    return diplomacy.expectations();
  }

  @Override
  void own(Json json, Shown shown, Expectation item) {
    shown.span(json.field("what"), item.what());
    json.field("who", item.who())
        .field("when", item.when())
        .field("certainty", item.certainty())
        .field("stated_by", item.statedBy())
        .field("events", item.events());
  }
}
