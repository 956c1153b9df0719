package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Report;

/**
 * A text of the gold with all that a careful reader finds in it, of the sections that it names.
 *
 * @param place file and line, for messages
 * @param id unique
 * @param published its day
 * @param text one sentence or several
 * @param construction what it tries
 * @param sections the object with the list of items of each section
 */
record GoldText(
    String place,
    String id,
    LocalDate published,
    String text,
    String construction,
    JsonNode sections) {

  /** As a report. */
  Report report() {
    return Report.ofText(id, text, published);
  }

  /**
   * What it holds in a section; empty where it does not say.
   *
   * @throws GoldException when an item breaks the format
   */
  <G> Optional<List<G>> items(Section<G, ?> section) {
    JsonNode list = sections.get(section.name());
    if (list == null) {
      return Optional.empty();
    }
    List<G> items = new ArrayList<>();
    for (JsonNode node : list) {
      GoldItem item = new GoldItem(node, text, place + " " + section.name());
      items.add(section.gold().apply(item));
      item.checkFields();
    }
    return Optional.of(items);
  }
}
