package org.demarche.record.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/** How lines of communication stand: all changes of one kind of line between the same sides. */
final class ChannelCourses {
  private static final String WHY = "the same kind of line between the same sides";

  private ChannelCourses() {}

  static List<Course> of(List<Cited> items) {
    Map<String, List<Cited>> lines = new TreeMap<>();
    for (Cited cited : items) {
      var content = Sides.content(cited);
      if (content.kind() == Kind.CHANNEL && Sides.all(content).size() > 1) {
        lines.computeIfAbsent(line(content), line -> new ArrayList<>()).add(cited);
      }
    }
    return lines.values().stream().map(ChannelCourses::course).toList();
  }

  /** A name for a kind of line between sides. */
  static String line(Content content) {
    return content.type() + " " + Sides.all(content);
  }

  private static Course course(List<Cited> changes) {
    changes.sort(Comparator.comparing(Cited::day).thenComparing(Sides.BY_TELLING));
    return Course.of(Kind.CHANNEL, changes.stream().map(ChannelCourses::step).toList());
  }

  private static Step step(Cited change) {
    String what = Objects.toString(Sides.content(change).state(), "used");
    return new Step(change, what, WHY, new Turn(change.day(), state(what), null));
  }

  /** A proposal, a request and a refusal leave a line as it is; what is used is open. */
  private static @Nullable String state(String change) {
    return switch (change) {
      case "opened", "restored", "used" -> "open";
      case "suspended" -> "suspended";
      case "closed" -> "closed";
      default -> null;
    };
  }
}
