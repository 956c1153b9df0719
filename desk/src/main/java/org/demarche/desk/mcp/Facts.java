package org.demarche.desk.mcp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.desk.Records;
import org.demarche.desk.api.ItemRow;
import org.demarche.record.query.Witness;

/** Puts the evidence to items. */
final class Facts {
  private static final int QUOTES = 3;

  private final Records records;
  private final Links links;

  Facts(Records records, Links links) {
    this.records = records;
    this.links = links;
  }

  Links links() {
    return links;
  }

  /** A fact an item, in the same order, each with the words of a few reports. */
  List<Fact> of(List<ItemRow> items) {
    Map<String, List<Witness>> evidence = evidence(items.stream().map(ItemRow::key).toList());
    List<Fact> facts = new ArrayList<>();
    for (ItemRow row : items) {
      facts.add(fact(row, evidence.getOrDefault(row.key(), List.of())));
    }
    return facts;
  }

  /** By item: the words of one report first, then those of others. */
  Map<String, List<Witness>> evidence(List<String> items) {
    Map<String, List<Witness>> evidence = new HashMap<>();
    for (Witness witness : records.read(record -> record.listing().witnesses(items, false))) {
      evidence.computeIfAbsent(witness.item(), item -> new ArrayList<>()).add(witness);
    }
    return evidence;
  }

  List<Fact.Quote> quotes(List<Witness> witnesses) {
    return witnesses.stream().limit(QUOTES).map(w -> Fact.Quote.of(w, links)).toList();
  }

  private Fact fact(ItemRow row, List<Witness> witnesses) {
    String url = witnesses.isEmpty() ? null : witnesses.get(0).url();
    return new Fact(
        row.key(),
        row.kind(),
        row.sentence(),
        row.date(),
        row.state(),
        row.attributedTo(),
        row.verdict(),
        row.reports(),
        row.origins(),
        quotes(witnesses),
        links.item(row.key(), url));
  }
}
