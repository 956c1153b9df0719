package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Item;

/**
 * Items of one kind: their id, what the kind has of its own, the words that show them, and what
 * found them.
 */
abstract class ItemSection<T extends Item> implements Section {
  private final String name;
  private final boolean reasons;

  /**
   * @param reasons whether items also say why they were recorded so
   */
  ItemSection(String name, boolean reasons) {
    this.name = name;
    this.reasons = reasons;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void write(Json json, Shown shown) {
    json.list(
        items(shown.reading().diplomacy()), item -> json.object(() -> common(json, shown, item)));
  }

  private void common(Json json, Shown shown, T item) {
    json.field("id", item.id());
    own(json, shown, item);
    shown.spans(json.field("evidence"), item.evidence());
    added(json, item);
    json.field("rule", item.rule());
    if (reasons) {
      json.field("reasons", item.reasons());
    }
  }

  /** The items to write. */
  abstract List<T> items(Diplomacy diplomacy);

  /** Writes the fields of this kind, between the id and the evidence. */
  abstract void own(Json json, Shown shown, T item);

  /** Writes fields that came to this kind later, after the evidence. */
  void added(Json json, T item) {}
}
