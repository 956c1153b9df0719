package org.demarche.record.query;

import java.util.List;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Pair;

/**
 * How two sides stand to each other.
 *
 * @param pair who is asked about, in the order of the question
 * @param there the first towards the second, a row a span
 * @param back the second towards the first, in the same spans
 * @param whole what was read in all of the time
 * @param unplaced acts that are in no row, since their day is unknown or their time longer than a
 *     span
 * @param latest the latest items between them
 */
public record Relation(
    Pair pair,
    List<IndexRow> there,
    List<IndexRow> back,
    Coverage whole,
    int unplaced,
    List<Cited> latest) {
  /** Copies the lists. */
  public Relation {
    there = List.copyOf(there);
    back = List.copyOf(back);
    latest = List.copyOf(latest);
  }
}
