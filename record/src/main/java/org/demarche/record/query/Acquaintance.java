package org.demarche.record.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record knows of an actor.
 *
 * @param who the actor
 * @param forms how reports call it
 * @param reports how many reports name it
 * @param others with whom it has to do, the most frequent first
 * @param latest the latest items in which it has a part
 */
public record Acquaintance(
    Named who, List<Form> forms, int reports, List<Other> others, List<Cited> latest) {
  /** Copies the lists. */
  public Acquaintance {
    forms = List.copyOf(forms);
    others = List.copyOf(others);
    latest = List.copyOf(latest);
  }

  /**
   * A name in reports.
   *
   * @param name the name
   * @param office the office at that time; null where none is told
   * @param reports how many reports have it
   */
  public record Form(String name, @Nullable String office, int reports) {}

  /**
   * A side with which it has to do.
   *
   * @param side country or key
   * @param items how many items are about both
   */
  public record Other(String side, int items) {}
}
