package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private static final int LATER = 365;

  /** Days within which an event can be the answer. */
  private static final int ANSWER = 60;

  /** Least share of words in common of two wordings of one matter. */
  private static final double SAME = 0.5;

  private static final Map<String, String> ANSWERS =
      Map.of("REJECT", "refused", "AGREE", "accepted", "CONCEDE", "accepted");

  private static final Set<String> OPEN = Set.of("open", "made");

  private final List<Cited> items;

  Matters(List<Cited> items) {
    this.items = items.stream().sorted(Sides.BY_TELLING).toList();
  }

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
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(begin, begin.day(), state, "what was asked or promised"));
    if (OPEN.contains(state)) {
      fate(begin).ifPresent(steps::add);
    }
    Step last = steps.get(steps.size() - 1);
    boolean open = OPEN.contains(last.state());
    return new Course(
        content.kind(),
        steps,
        open ? "open" : last.state(),
        last.day(),
        open ? due(content) : null);
  }

  private boolean isFateOfAnother(Cited cited) {
    String state = Objects.toString(Sides.content(cited).state(), "open");
    return !OPEN.contains(state)
        && items.stream()
            .filter(
                other -> !other.equals(cited) && OPEN.contains("" + Sides.content(other).state()))
            .anyMatch(other -> tells(other, cited));
  }

  private Optional<Step> fate(Cited begin) {
    for (Cited later : items) {
      if (tells(begin, later)) {
        String state = Objects.toString(Sides.content(later).state(), "");
        return Optional.of(
            new Step(later, later.day(), state, "the same sides and the same matter, told later"));
      }
      if (answers(begin, later)) {
        String answer = ANSWERS.getOrDefault("" + Sides.content(later).type(), "");
        return Optional.of(
            new Step(
                later, later.day(), answer, "the side that was asked says so, in the same words"));
      }
    }
    return Optional.empty();
  }

  /** Whether a later item of the same kind, sides and matter tells what became of it. */
  private static boolean tells(Cited begin, Cited later) {
    Content one = Sides.content(begin);
    Content other = Sides.content(later);
    return !later.equals(begin)
        && one.kind() == other.kind()
        && !OPEN.contains("" + other.state())
        && Sides.isLater(begin, later, LATER)
        && Sides.of(one.actors()).equals(Sides.of(other.actors()))
        && isSameOrUntold(Sides.of(one.recipients()), Sides.of(other.recipients()))
        && Wording.share(one.words(), other.words()) >= SAME;
  }

  private static boolean isSameOrUntold(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Whether the side that was asked answers in an event whose sentence speaks of the matter. */
  private static boolean answers(Cited request, Cited event) {
    Content asked = Sides.content(request);
    Content answer = Sides.content(event);
    return asked.kind() == Kind.REQUEST
        && answer.kind() == Kind.EVENT
        && "reported".equals(answer.state())
        && ANSWERS.containsKey("" + answer.type())
        && Sides.isLater(request, event, ANSWER)
        && !event.quote().equals(request.quote()) // the asking itself, coded as an act
        && !Sides.of(asked.recipients()).isEmpty()
        && Sides.of(answer.actors()).equals(Sides.of(asked.recipients()))
        && isSameOrUntold(Sides.of(asked.actors()), Sides.of(answer.recipients()))
        && Wording.common(asked.words(), event.quote()) >= 2
        && Wording.share(asked.words(), event.quote()) >= SAME;
  }

  private static @Nullable LocalDate due(Content content) {
    TimexDays time = Sides.time(content.until());
    return time == null ? null : time.last();
  }
}
