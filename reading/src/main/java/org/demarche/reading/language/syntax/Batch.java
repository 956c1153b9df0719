package org.demarche.reading.language.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sequences that go through the network at once.
 *
 * @param sequences the sequences
 * @param places where each stands among all that are parsed
 */
record Batch(List<Sequence> sequences, List<Integer> places) {
  /** Pieces of a batch, padding included: what is computed of more does not fit near the core. */
  static final int MOST_PIECES = 256;

  /**
   * From this many words on, the library sums products in another order, and the last bits differ:
   * such sentences go apart, so that no sentence's scores depend on its company.
   */
  private static final int WIDE = 64;

  /** Copies the lists. */
  Batch {
    sequences = List.copyOf(sequences);
    places = List.copyOf(places);
  }

  /** Puts sequences of like length together, so that little is padded. */
  static List<Batch> of(List<Sequence> all) {
    List<Integer> wide = new ArrayList<>();
    List<Integer> narrow = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      (all.get(place).words.length >= WIDE ? wide : narrow).add(place);
    }
    List<Batch> batches = new ArrayList<>();
    addAll(all, wide, batches);
    addAll(all, narrow, batches);
    return batches;
  }

  private static void addAll(List<Sequence> all, List<Integer> places, List<Batch> to) {
    places.sort(Comparator.comparingInt((Integer place) -> all.get(place).length()).reversed());
    for (int from = 0; from < places.size(); ) {
      int fit = Math.max(1, MOST_PIECES / all.get(places.get(from)).length());
      List<Integer> taken = places.subList(from, Math.min(places.size(), from + fit));
      to.add(new Batch(taken.stream().map(all::get).toList(), taken));
      from += taken.size();
    }
  }

  /** Pieces of the longest sequence. */
  int pieces() {
    return sequences.stream().mapToInt(Sequence::length).max().orElse(0);
  }

  /** Words of the sequence that has most. */
  int words() {
    return sequences.stream().mapToInt(sequence -> sequence.words.length).max().orElse(0);
  }
}
