package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;

/** How lines of communication stand: all changes of one kind of line between the same sides. */
final class ChannelCourses {
  private static final String WHY = "the same kind of line between the same sides";

  private ChannelCourses() {}

  static List<Course> of(List<Cited> items) {
    Map<String, List<Cited>> lines = new TreeMap<>();
    for (Cited cited : items) {
      var content = Sides.content(cited);
      var sides = Sides.all(content);
      if (content.kind() == Kind.CHANNEL && sides.size() > 1) {
        lines.computeIfAbsent(content.type() + " " + sides, line -> new ArrayList<>()).add(cited);
      }
    }
    return lines.values().stream().map(ChannelCourses::course).toList();
  }

  private static Course course(List<Cited> changes) {
    changes.sort(Comparator.comparing(Cited::day).thenComparing(Sides.BY_TELLING));
    List<Step> steps = new ArrayList<>();
    String state = "proposed";
    LocalDate since = changes.get(0).day();
    for (Cited change : changes) {
      String what = Objects.toString(Sides.content(change).state(), "used");
      String next = state(what, state);
      if (!next.equals(state)) {
        since = change.day();
      }
      state = next;
      steps.add(new Step(change, change.day(), what, WHY));
    }
    return new Course(Kind.CHANNEL, steps, state, since, null);
  }

  /** A proposal, a request and a refusal leave a line as it is; what is used is open. */
  private static String state(String change, String before) {
    return switch (change) {
      case "opened", "restored", "used" -> "open";
      case "suspended" -> "suspended";
      case "closed" -> "closed";
      default -> before;
    };
  }
}
