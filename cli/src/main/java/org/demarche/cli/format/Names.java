package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Span;

/** What those who take part in an event are called in a brief. */
final class Names {
  private static final int LONGEST_WORDS = 60;

  private static final String NOBODY = "Somebody unnamed";

  private Names() {}

  /** Their names; where nobody is known, the most that the text says of them; else nothing. */
  static String of(Shown shown, List<String> ids, List<Span> spans) {
    List<String> names = new ArrayList<>();
    for (Actor actor : shown.actors(ids)) {
      names.add(of(actor));
    }
    if (names.isEmpty()) {
      spans.stream()
          .max(Comparator.comparingInt(Span::length))
          .ifPresent(
              span ->
                  names.add('“' + Quote.cut(Plain.line(shown.words(span)), LONGEST_WORDS) + '”'));
    }
    return joined(names);
  }

  /** As above; where the text says nothing of them, that it does not. */
  static String orNobody(Shown shown, List<String> ids, List<Span> spans) {
    String names = of(shown, ids, spans);
    return names.isEmpty() ? NOBODY : names;
  }

  /** A name with its country where that is not the same. */
  static String of(Actor actor) {
    String name = Plain.line(actor.name());
    String country = actor.country();
    boolean told = country == null || actor.kind() == Actor.Kind.STATE;
    return told ? name : name + " (" + country + ')';
  }

  /** Whether the verb after them stands in the plural. */
  static boolean areSeveral(Shown shown, List<String> ids) {
    if (ids.size() != 1) {
      return ids.size() > 1;
    }
    Actor only = shown.actor(ids.get(0));
    return only.kind() == Actor.Kind.GROUP && only.name().endsWith("s");
  }

  private static String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
