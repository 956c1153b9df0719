package org.demarche.desk.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Sentences;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Witness;
import org.demarche.record.store.DiplomaticRecord;

/** Makes rows of items, each with the words that show it. */
final class ItemRows {
  private final DiplomaticRecord record;
  private final Sentences sentences;

  ItemRows(DiplomaticRecord record, Sentences sentences) {
    this.record = record;
    this.sentences = sentences;
  }

  /** A row an item, in the same order. */
  List<ItemRow> of(List<Cited> items) {
    Map<String, Witness> witnesses = new HashMap<>();
    record
        .listing()
        .witnesses(items.stream().map(c -> c.item().key()).toList(), true)
        .forEach(witness -> witnesses.put(witness.item(), witness));
    Names names =
        Names.in(record.questions(), items.stream().map(c -> c.item().content()).toList());
    List<ItemRow> rows = new ArrayList<>();
    for (Cited cited : items) {
      Witness witness = witnesses.get(cited.item().key());
      if (witness != null) {
        rows.add(ItemRow.of(cited, witness, sentences, names));
      }
    }
    return rows;
  }
}
