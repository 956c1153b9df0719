package org.demarche.record.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.record.Content;
import org.demarche.record.Finding;
import org.jspecify.annotations.Nullable;

/** What findings of one thing say together: the surest first, what it lacks from the others. */
final class Consensus {
  private static final Comparator<Finding> SUREST_FIRST =
      Comparator.comparing(Finding::soft)
          .thenComparing(
              f -> f.confidence() == null ? 0.0 : f.confidence(), Comparator.reverseOrder())
          .thenComparing(Finding::key);

  private final Finding surest;
  private final List<Content> contents;

  private Consensus(List<Finding> surestFirst) {
    this.surest = surestFirst.get(0);
    this.contents = surestFirst.stream().map(Finding::content).toList();
  }

  static Consensus of(List<Finding> findings) {
    return new Consensus(findings.stream().sorted(SUREST_FIRST).toList());
  }

  Finding surest() {
    return surest;
  }

  Content content() {
    Content first = surest.content();
    return new Content(
        first.kind(),
        first.type(),
        first(Content::mode),
        first(Content::state),
        most(Content::actors),
        most(Content::recipients),
        first.date(),
        first.first(),
        first.last(),
        first(Content::until),
        first(Content::place),
        first(Content::placeCountry),
        all(Content::issues),
        all(Content::contexts),
        first(Content::words),
        attributedTo(),
        first(Content::level),
        first(Content::duration),
        first(Content::cameo),
        first.score(),
        first.goldstein());
  }

  /** On one actor's word alone only where every report has it from that actor. */
  private @Nullable String attributedTo() {
    String speaker = contents.get(0).attributedTo();
    boolean alone = contents.stream().allMatch(c -> Objects.equals(c.attributedTo(), speaker));
    return alone ? speaker : null;
  }

  private <T> @Nullable T first(Function<Content, @Nullable T> part) {
    for (Content content : contents) {
      T value = part.apply(content);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private List<String> most(Function<Content, List<String>> part) {
    List<String> most = List.of();
    for (Content content : contents) {
      List<String> value = part.apply(content);
      most = value.size() > most.size() ? value : most;
    }
    return most;
  }

  private List<String> all(Function<Content, List<String>> part) {
    return contents.stream().flatMap(c -> part.apply(c).stream()).distinct().sorted().toList();
  }
}
