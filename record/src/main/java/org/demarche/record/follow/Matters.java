package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.time.TimexDays;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.merge.Wording;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What became of requests and commitments. A later item of the same kind and sides about the same
 * matter tells it, or an event by which the other side says yes or no to it.
 */
final class Matters {
  /** Days within which an answer or a fate is looked for. */
  static final int LATER = 365;

  /** Days within which an event can be the answer. */
  static final int ANSWER = 60;

  /** Least share of words in common of two wordings of one matter. */
  private static final double SAME = 0.5;

  private static final Map<String, String> ANSWERS =
      Map.of("REJECT", "refused", "AGREE", "accepted", "CONCEDE", "accepted");

  private static final Set<String> OPEN = Set.of("open", "made");

  private final List<Cited> items;
  private final Map<Acting, List<Told>> told = new HashMap<>();

  Matters(List<Cited> items) {
    this.items = items.stream().sorted(Sides.BY_TELLING).toList();
    for (int place = 0; place < this.items.size(); place++) {
      Cited cited = this.items.get(place);
      told.computeIfAbsent(Acting.of(cited), acting -> new ArrayList<>())
          .add(new Told(place, cited));
    }
  }

  /** Items of one kind in which the same sides act: others tell nothing of one another. */
  private record Acting(Kind kind, Set<String> sides) {
    static Acting of(Cited cited) {
      Content content = Sides.content(cited);
      return new Acting(content.kind(), Sides.of(content.actors()));
    }
  }

  /**
   * An item.
   *
   * @param place in the order of the telling
   */
  private record Told(int place, Cited item) {}

  List<Course> courses() {
    List<Course> courses = new ArrayList<>();
    for (Cited cited : items) {
      Content content = Sides.content(cited);
      if (content.kind() == Kind.REQUEST || content.kind() == Kind.COMMITMENT) {
        if (!isFateOfAnother(cited)) {
          courses.add(course(cited));
        }
      }
    }
    return courses;
  }

  private Course course(Cited begin) {
    Content content = Sides.content(begin);
    String state = Objects.toString(content.state(), "open");
    boolean open = OPEN.contains(state);
    Turn turn = new Turn(begin.day(), open ? "open" : state, open ? due(content) : null);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(begin, state, "what was asked or promised", turn));
    if (open) {
      fate(begin).ifPresent(steps::add);
    }
    return Course.of(content.kind(), steps);
  }

  /** Whether nothing is said of what became of it. */
  static boolean isOpen(Content content) {
    return OPEN.contains(Objects.toString(content.state(), "open"));
  }

  private static Step settled(Cited later, String state, String why) {
    return new Step(later, state, why, new Turn(later.day(), state, null));
  }

  private boolean isFateOfAnother(Cited cited) {
    String state = Objects.toString(Sides.content(cited).state(), "open");
    return !OPEN.contains(state)
        && told.getOrDefault(Acting.of(cited), List.of()).stream()
            .map(Told::item)
            .filter(other -> !other.equals(cited))
            .filter(other -> OPEN.contains("" + Sides.content(other).state()))
            .anyMatch(other -> tells(other, cited));
  }

  /** What is told first of both: that it was kept or broken, or what the other side says to it. */
  private Optional<Step> fate(Cited begin) {
    Optional<Told> told = first(Acting.of(begin), later -> tells(begin, later));
    Set<String> asked = Sides.of(Sides.content(begin).recipients());
    Optional<Told> answer = first(new Acting(Kind.EVENT, asked), event -> answers(begin, event));
    if (told.isPresent() && (answer.isEmpty() || told.get().place() < answer.get().place())) {
      Cited later = told.get().item();
      String state = Objects.toString(Sides.content(later).state(), "");
      return Optional.of(settled(later, state, "the same sides and the same matter, told later"));
    }
    return answer.map(
        event -> {
          Cited later = event.item();
          String said = ANSWERS.getOrDefault("" + Sides.content(later).type(), "");
          return settled(later, said, "the side that was asked says so, in the same words");
        });
  }

  private Optional<Told> first(Acting acting, Predicate<Cited> wanted) {
    return told.getOrDefault(acting, List.of()).stream()
        .filter(later -> wanted.test(later.item()))
        .findFirst();
  }

  /** Whether a later item of the same kind and sides is about the same matter, and settles it. */
  private static boolean tells(Cited begin, Cited later) {
    Content one = Sides.content(begin);
    Content other = Sides.content(later);
    return !later.equals(begin)
        && !OPEN.contains("" + other.state())
        && Sides.isLater(begin, later, LATER)
        && isSameOrUntold(Sides.of(one.recipients()), Sides.of(other.recipients()))
        && Wording.share(one.words(), other.words()) >= SAME;
  }

  private static boolean isSameOrUntold(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Whether an event of the side that was asked answers: its sentence speaks of the matter. */
  private static boolean answers(Cited request, Cited event) {
    Content asked = Sides.content(request);
    Content answer = Sides.content(event);
    return asked.kind() == Kind.REQUEST
        && "reported".equals(answer.state())
        && ANSWERS.containsKey("" + answer.type())
        && Sides.isLater(request, event, ANSWER)
        && !event.quote().equals(request.quote()) // the asking itself, coded as an act
        && !Sides.of(asked.recipients()).isEmpty()
        && isSameOrUntold(Sides.of(asked.actors()), Sides.of(answer.recipients()))
        && Wording.common(asked.words(), event.quote()) >= 2
        && Wording.share(asked.words(), event.quote()) >= SAME;
  }

  private static @Nullable LocalDate due(Content content) {
    TimexDays time = Sides.time(content.until());
    return time == null ? null : time.last();
  }
}
