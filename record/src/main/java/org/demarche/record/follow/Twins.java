package org.demarche.record.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Expectations that say no more than another item of the same report in the same words: "is to
 * visit Lima" is a planned visit and an expectation. One of them is followed.
 */
final class Twins {
  private static final Set<String> PLANNED = Set.of("planned", "invited");

  /** Who goes first where two are twins: what says more, then what has more words. */
  private static final Comparator<Cited> FIRST =
      Comparator.comparing((Cited c) -> Sides.content(c).kind() == Kind.EXPECTATION)
          .thenComparing(c -> -words(c).length())
          .thenComparing(c -> c.item().key());

  /** Keys of the expectations that another item says. */
  private final Set<String> said = new HashSet<>();

  /** What such an expectation is due, by the key of the item that says the same. */
  private final Map<String, String> due = new HashMap<>();

  Twins(List<Cited> items) {
    Map<String, List<Cited>> byReport = new TreeMap<>();
    items.stream()
        .filter(Twins::looksAhead)
        .forEach(
            c ->
                byReport
                    .computeIfAbsent(c.report() + " of " + c.told(), r -> new ArrayList<>())
                    .add(c));
    byReport.values().forEach(this::find);
  }

  /** Whether another item says the same. */
  boolean isTwin(Cited cited) {
    return said.contains(cited.item().key());
  }

  /** The time by which the expectation is due that says the same as an item; null where none. */
  @Nullable String due(Cited cited) {
    return due.get(cited.item().key());
  }

  private void find(List<Cited> report) {
    List<Cited> sorted = report.stream().sorted(FIRST).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Cited later = sorted.get(i);
      if (Sides.content(later).kind() == Kind.EXPECTATION) {
        sorted.subList(0, i).stream()
            .filter(first -> sayTheSame(first, later))
            .findFirst()
            .ifPresent(first -> isSaidBy(first, later));
      }
    }
  }

  private void isSaidBy(Cited first, Cited expectation) {
    said.add(expectation.item().key());
    String until = Sides.content(expectation).until();
    if (until != null) {
      due.putIfAbsent(first.item().key(), until);
    }
  }

  private static boolean looksAhead(Cited cited) {
    Content content = Sides.content(cited);
    return switch (content.kind()) {
      case EXPECTATION -> true;
      case ENCOUNTER -> PLANNED.contains(Objects.toString(content.state(), ""));
      case COMMITMENT -> "made".equals(content.state());
      default -> false;
    };
  }

  private static boolean sayTheSame(Cited first, Cited expectation) {
    Set<String> sides = Sides.all(Sides.content(expectation));
    String one = words(first);
    String other = words(expectation);
    return Sides.all(Sides.content(first)).containsAll(sides)
        && !one.isEmpty()
        && !other.isEmpty()
        && (one.contains(other) || other.contains(one));
  }

  /** The words of a promise are its matter; the sentence around it may promise more. */
  private static String words(Cited cited) {
    Content content = Sides.content(cited);
    String words = content.kind() == Kind.COMMITMENT ? content.words() : cited.quote();
    return Objects.toString(words, "").strip();
  }
}
