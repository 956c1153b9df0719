package org.demarche.record.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what took the place of a finding that is gone: after a new reading of the report, or in a
 * new version of the page. It is of the same kind, on the same page and shown by the same words, or
 * by words one of which holds the other.
 */
public final class Successors {
  private final List<Target> standing;

  /**
   * @param standing the findings that count now, of the pages in question
   */
  public Successors(List<Target> standing) {
    this.standing = List.copyOf(standing);
  }

  /** The key of what took its place; of several, that of the same type, then the nearest. */
  public Optional<String> of(Target gone) {
    return standing.stream()
        .filter(s -> s.page().equals(gone.page()) && s.kind().equals(gone.kind()))
        .filter(s -> s.quote().contains(gone.quote()) || gone.quote().contains(s.quote()))
        .min(
            Comparator.comparing((Target s) -> !s.type().equals(gone.type()))
                .thenComparing(s -> !s.quote().equals(gone.quote()))
                .thenComparingInt(s -> Math.abs(s.begin() - gone.begin()))
                .thenComparing(Target::finding))
        .map(Target::finding);
  }
}
