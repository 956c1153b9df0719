package org.demarche.desk.api;

import java.util.List;

/** What programs can ask that do not speak HTTP. */
public final class Asking {
  private final Items items;
  private final Relations relations;
  private final Matters matters;
  private final Searches searches;

  /** Questions to a record. */
  public Asking(Source source) {
    items = new Items(source);
    relations = new Relations(source);
    matters = new Matters(source);
    searches = new Searches(source);
  }

  /** Items and reports by their words, as {@code /search} has them. */
  public Searches.Hits search(Query query) {
    return searches.find(query);
  }

  /** How two sides stand to each other, as {@code /relations/{pair}} has it. */
  public Relations.One relation(Query query) {
    return relations.one(query);
  }

  /** Items, the latest first, as {@code /items} has them. */
  public Page items(Query query) {
    Slice<ItemRow> slice = items.list(query);
    return new Page(slice.rows(), slice.cursor() == null ? "" : slice.cursor());
  }

  /**
   * Some items.
   *
   * @param items the items
   * @param cursor where the list goes on; empty at its end
   */
  public record Page(List<ItemRow> items, String cursor) {
    /** Copies the list. */
    public Page {
      items = List.copyOf(items);
    }
  }

  /** What is due, as {@code /due} has it. */
  public List<Matters.Row> due(Query query) {
    return matters.due(query).rows();
  }

  /** An item with all that it stands on, as {@code /items/{key}} has it. */
  public ItemAnswer item(Query query) {
    return items.one(query);
  }
}
