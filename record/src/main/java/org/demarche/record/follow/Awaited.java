package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.reading.time.TimexDays;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What became of encounters that were planned and of other things that were expected: the same
 * sides met within the time set, or a report says that it was put off or called off.
 */
final class Awaited {
  /** Days before the time set in which a meeting still counts as that one. */
  private static final int EARLY = 2;

  /** The same after it. */
  static final int LATE = 7;

  /** Days in which something is awaited for which no time was set. */
  static final int OPEN_END = 60;

  static final Set<String> PLANNED = Set.of("planned", "invited");
  private static final Set<String> OFF = Set.of("cancelled", "refused");

  private final List<Cited> items;
  private final Map<Set<String>, List<Cited>> encounters = new HashMap<>();
  private final Twins twins;

  Awaited(List<Cited> items) {
    this.items = items.stream().sorted(Sides.BY_TELLING).toList();
    this.twins = new Twins(this.items);
    for (Cited cited : this.items) {
      if (Sides.content(cited).kind() == Kind.ENCOUNTER) {
        encounters
            .computeIfAbsent(Sides.all(Sides.content(cited)), sides -> new ArrayList<>())
            .add(cited);
      }
    }
  }

  List<Course> courses() {
    List<Course> courses = new ArrayList<>();
    for (Cited cited : items) {
      if (twins.isTwin(cited)) {
        continue; // followed under another name
      }
      Content content = Sides.content(cited);
      boolean planned = content.kind() == Kind.ENCOUNTER && PLANNED.contains("" + content.state());
      if (planned || content.kind() == Kind.EXPECTATION) {
        courses.add(new Waiting(cited).course());
      }
    }
    return courses;
  }

  /** One thing that is awaited. */
  private final class Waiting {
    private final Cited begin;
    private final Set<String> sides;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable TimexDays set;

    Waiting(Cited begin) {
      this.begin = begin;
      this.sides = Sides.all(Sides.content(begin));
      TimexDays time = time(Sides.content(begin));
      this.set = toCome(time == null ? Sides.time(twins.due(begin)) : time, begin);
    }

    Course course() {
      Content content = Sides.content(begin);
      String state = PLANNED.contains("" + content.state()) ? "" + content.state() : "expected";
      steps.add(
          new Step(
              begin, state, "what was expected", new Turn(Sides.told(begin), "open", dueDay())));
      if (sides.size() > 1) {
        encounters.getOrDefault(sides, List.of()).forEach(this::meet);
      }
      return Course.of(content.kind(), steps);
    }

    /** What is put off without a new day is not due on any. */
    private @Nullable LocalDate dueDay() {
      return set == null ? null : set.last();
    }

    private void meet(Cited encounter) {
      String last = steps.get(steps.size() - 1).state();
      boolean over = OFF.contains(last) || last.equals("took place");
      boolean sameReport = begin.report().equals(encounter.report());
      boolean earlier = !sameReport && Sides.BY_TELLING.compare(encounter, begin) <= 0;
      Content content = Sides.content(encounter);
      if (over || earlier || !Meetings.canBe(begin, encounter, set != null)) {
        return;
      }
      String state = Objects.toString(content.state(), "");
      if (sameReport) {
        if (state.equals("held") && isOnTheDay(encounter.day())) {
          add(encounter, "took place", "the same met within the time set, in the same report");
        }
      } else if (state.equals("held") && isInTime(encounter.day())) {
        add(encounter, "took place", "the same met within the time set, in another report");
      } else if (state.equals("postponed") && isAwaited(Sides.told(encounter))) {
        set = toCome(time(content), encounter);
        add(encounter, "postponed", "the same encounter was put off before its time");
      } else if (OFF.contains(state) && isAwaited(Sides.told(encounter))) {
        add(encounter, state, "the same encounter was called off before its time");
      }
    }

    private void add(Cited encounter, String state, String why) {
      LocalDate day = state.equals("took place") ? encounter.day() : Sides.told(encounter);
      LocalDate due = state.equals("postponed") ? dueDay() : null;
      steps.add(new Step(encounter, state, why, new Turn(day, state, due)));
    }

    /** Whether it is the time set itself: a report tells of other meetings too. */
    private boolean isOnTheDay(LocalDate day) {
      return set != null && !day.isBefore(set.first()) && !day.isAfter(set.last());
    }

    /** Whether a meeting on this day can be the one. */
    private boolean isInTime(LocalDate day) {
      LocalDate told = Sides.told(begin);
      LocalDate from = set == null ? told : set.first().minusDays(EARLY);
      LocalDate to = set == null ? told.plusDays(OPEN_END) : set.last().plusDays(LATE);
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether word of it on this day comes before its time is over. */
    private boolean isAwaited(LocalDate day) {
      LocalDate told = Sides.told(begin);
      LocalDate to = set == null ? told.plusDays(OPEN_END) : set.last().plusDays(LATE);
      return !day.isBefore(told) && !day.isAfter(to);
    }
  }

  /** A time that was over when it was told is not that of something to come. */
  static @Nullable TimexDays toCome(@Nullable TimexDays time, Cited cited) {
    return time == null || time.last().isBefore(Sides.told(cited)) ? null : time;
  }

  static @Nullable TimexDays time(Content content) {
    String time = content.kind() == Kind.EXPECTATION ? content.until() : content.date();
    return Sides.time(time);
  }
}
