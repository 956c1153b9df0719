package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final Set<Kind> FOLLOWED = Set.of(Kind.REQUEST, Kind.COMMITMENT);

  private static final Set<String> OPEN = Set.of("open", "made");

  private final List<Told> items = new ArrayList<>();
  private final Map<Acting, List<Told>> told = new HashMap<>();

  Matters(List<Cited> items) {
    for (Cited cited : items.stream().sorted(Sides.BY_TELLING).toList()) {
      var item = Told.of(this.items.size(), cited);
      this.items.add(item);
      told.computeIfAbsent(item.acting(), acting -> new ArrayList<>()).add(item);
    }
  }

  /** Items of one kind in which the same sides act: others tell nothing of one another. */
  private record Acting(Kind kind, Set<String> sides) {}

  /**
   * An item, with what is compared of it.
   *
   * @param place in the order of the telling
   * @param asked sides of its recipients
   * @param words of its matter; of an event, of its sentence
   */
  private record Told(
      int place, Cited item, Acting acting, Set<String> asked, boolean open, Set<String> words) {
    static Told of(int place, Cited cited) {
      Content content = Sides.content(cited);
      return new Told(
          place,
          cited,
          new Acting(content.kind(), Sides.of(content.actors())),
          Sides.of(content.recipients()),
          OPEN.contains("" + content.state()),
          Wording.words(content.kind() == Kind.EVENT ? cited.quote() : content.words()));
    }

    Content content() {
      return Sides.content(item);
    }

    LocalDate day() {
      return Sides.told(item);
    }
  }

  List<Course> courses() {
    return items.stream()
        .filter(item -> FOLLOWED.contains(item.acting().kind()))
        .filter(item -> !isFateOfAnother(item))
        .map(this::course)
        .toList();
  }

  private Course course(Told told) {
    Cited begin = told.item();
    Content content = told.content();
    String state = Objects.toString(content.state(), "open");
    boolean open = OPEN.contains(state);
    Turn turn = new Turn(begin.day(), open ? "open" : state, open ? due(content) : null);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(begin, state, "what was asked or promised", turn));
    if (open) {
      fate(told).ifPresent(steps::add);
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

  private boolean isFateOfAnother(Told item) {
    return !isOpen(item.content())
        && within(item.acting(), item.day().minusDays(LATER), item.day())
            .anyMatch(other -> other.open() && tells(other, item));
  }

  /** What is told first of both: that it was kept or broken, or what the other side says to it. */
  private Optional<Step> fate(Told begin) {
    Optional<Told> told =
        within(begin.acting(), begin.day(), begin.day().plusDays(LATER))
            .filter(later -> tells(begin, later))
            .findFirst();
    Optional<Told> answer =
        within(new Acting(Kind.EVENT, begin.asked()), begin.day(), begin.day().plusDays(ANSWER))
            .filter(event -> answers(begin, event))
            .findFirst();
    if (told.isPresent() && (answer.isEmpty() || told.get().place() < answer.get().place())) {
      Cited later = told.get().item();
      String state = Objects.toString(Sides.content(later).state(), "");
      return Optional.of(settled(later, state, "the same sides and the same matter, told later"));
    }
    return answer.map(
        event -> {
          String said = ANSWERS.getOrDefault("" + event.content().type(), "");
          return settled(event.item(), said, "the side that was asked says so, in the same words");
        });
  }

  /** Those told from one day to another, both included, in their order. */
  private Stream<Told> within(Acting acting, LocalDate from, LocalDate to) {
    List<Told> all = told.getOrDefault(acting, List.of());
    return all.subList(before(all, from), all.size()).stream()
        .takeWhile(item -> !item.day().isAfter(to));
  }

  /** How many were told before a day. */
  private static int before(List<Told> all, LocalDate day) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether an item of the same kind and sides, told later, is about the same matter and settles
   * it.
   */
  private static boolean tells(Told begin, Told later) {
    return later.place() != begin.place()
        && !later.open()
        && isSameOrUntold(begin.asked(), later.asked())
        && Wording.share(begin.words(), later.words()) >= SAME;
  }

  private static boolean isSameOrUntold(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Whether an event of the side that was asked answers: its sentence speaks of the matter. */
  private static boolean answers(Told request, Told event) {
    Content answer = event.content();
    return request.acting().kind() == Kind.REQUEST
        && "reported".equals(answer.state())
        && ANSWERS.containsKey("" + answer.type())
        && !event
            .item()
            .quote()
            .equals(request.item().quote()) // the asking itself, coded as an act
        && !request.asked().isEmpty()
        && isSameOrUntold(request.acting().sides(), event.asked())
        && Wording.common(request.words(), event.words()) >= 2
        && Wording.share(request.words(), event.words()) >= SAME;
  }

  private static @Nullable LocalDate due(Content content) {
    TimexDays time = Sides.time(content.until());
    return time == null ? null : time.last();
  }
}
