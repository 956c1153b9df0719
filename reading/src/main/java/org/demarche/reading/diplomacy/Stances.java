package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.report.Span;

/** The positions found so far in one report: one an actor, issue and stance. */
final class Stances {
  private final Map<List<Object>, Position> all = new LinkedHashMap<>();

  /** Adds a position, or its words to the one that is there already. */
  void add(Position position) {
    List<Object> key = List.of(position.actor(), position.issue(), position.stance());
    all.merge(key, position, Stances::both);
  }

  /** The issues of the last stance that a stretch of the text shows. */
  Set<String> lastIssues(Span stretch) {
    Set<String> issues = new LinkedHashSet<>();
    Span last = null;
    for (Position position : all.values()) {
      for (Span evidence : position.evidence()) {
        if (stretch.covers(evidence) && (last == null || !evidence.equals(last))) {
          boolean later = last == null || evidence.begin() >= last.begin();
          if (later) {
            issues.clear();
            issues.add(position.issue());
            last = evidence;
          }
        }
      }
    }
    return issues;
  }

  private static Position both(Position first, Position more) {
    boolean shown = first.statement() != null || first.event() != null;
    return new Position(
        first.id(),
        first.actor(),
        first.issue(),
        first.stance(),
        first.date() == null ? more.date() : first.date(),
        shown ? first.statement() : more.statement(),
        shown ? first.event() : more.event(),
        joined(first.evidence(), more.evidence()).stream().sorted().toList(),
        first.rule(),
        joined(first.reasons(), more.reasons()));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    Set<T> both = new LinkedHashSet<>(some);
    both.addAll(more);
    return List.copyOf(both);
  }

  /** All in order of the text, under their ids. */
  List<Position> numbered() {
    List<Position> sorted = new ArrayList<>(all.values());
    sorted.sort((a, b) -> a.evidence().get(0).compareTo(b.evidence().get(0)));
    List<Position> numbered = new ArrayList<>();
    for (Position p : sorted) {
      numbered.add(
          new Position(
              "p" + (numbered.size() + 1),
              p.actor(),
              p.issue(),
              p.stance(),
              p.date(),
              p.statement(),
              p.event(),
              p.evidence(),
              p.rule(),
              p.reasons()));
    }
    return numbered;
  }
}
