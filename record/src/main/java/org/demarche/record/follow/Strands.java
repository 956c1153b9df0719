package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.reading.time.TimexDays;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * On which other items the courses hang that an item begins or has a part in: those that share a
 * {@link Strand} with it, and those that share one with an encounter put off that shares one. So a
 * few courses can be made anew where a record changes; what the rules of {@link Follower} look at
 * must be within.
 */
public final class Strands {
  private final Content content;
  private final LocalDate day;
  private final LocalDate told;
  private final boolean isDated;
  private final String report;

  private Strands(Content content, LocalDate day, @Nullable LocalDate told, String report) {
    this.content = content;
    this.day = day;
    this.told = told == null ? day : told;
    this.isDated = told != null;
    this.report = report;
  }

  /**
   * The strands of an item; none where it has nothing to do with courses.
   *
   * @param day where it stands in time
   * @param told the day of the report in which its words stand; null where unknown
   * @param report id of that report
   */
  public static List<Strand> of(
      Content content, LocalDate day, @Nullable LocalDate told, String report) {
    return Follower.concerns(content)
        ? new Strands(content, day, told, report).strands()
        : List.of();
  }

  private List<Strand> strands() {
    return switch (content.kind()) {
      case CHANNEL -> line();
      case REQUEST, COMMITMENT -> matter();
      case ENCOUNTER, EXPECTATION -> awaited();
      case EVENT ->
          towards("answers", Sides.of(content.actors()), Sides.of(content.recipients()), false, 0);
      case STATEMENT, POSITION -> List.of();
    };
  }

  /** All changes of a line together. */
  private List<Strand> line() {
    Set<String> sides = Sides.all(content);
    return sides.size() < 2
        ? List.of()
        : List.of(Strand.always("line " + ChannelCourses.line(content), sides, true));
  }

  /** What is open asks for its fate, what is not may be a fate. */
  private List<Strand> matter() {
    Set<String> sides = Sides.of(content.actors());
    Set<String> asked = Sides.of(content.recipients());
    boolean open = Matters.isOpen(content);
    List<Strand> strands =
        towards(content.kind().label(), sides, asked, open, open ? Matters.LATER : 0);
    if (content.kind() == Kind.REQUEST && open && !asked.isEmpty()) {
      strands.addAll(towards("answers", asked, sides, true, Matters.ANSWER));
    }
    if (content.kind() == Kind.COMMITMENT) {
      strands.addAll(twins(false));
    }
    return strands;
  }

  /**
   * The strands of an item of some sides towards others. Those towards different others have
   * nothing to do with each other, but one of which they are not told may be towards any.
   */
  private List<Strand> towards(
      String what, Set<String> sides, Set<String> others, boolean asks, int days) {
    List<String> names = new ArrayList<>();
    if (!others.isEmpty()) {
      names.add(what + " towards " + String.join(" ", others) + " by");
    }
    if (asks || others.isEmpty()) {
      names.add(what + " towards any, told of none, by");
    }
    if (asks == others.isEmpty()) {
      names.add(what + " towards any, asked of none, by");
    }
    LocalDate last = told.plusDays(days);
    return new ArrayList<>(
        names.stream()
            .map(
                name ->
                    asks
                        ? Strand.asking(name, sides, told, last)
                        : Strand.telling(name, sides, told, last))
            .toList());
  }

  /** What is awaited asks for encounters until its time is over, and for its twins. */
  private List<Strand> awaited() {
    boolean waits =
        content.kind() == Kind.EXPECTATION || Awaited.PLANNED.contains("" + content.state());
    List<Strand> strands = new ArrayList<>();
    strands.addAll(twins(waits));
    Set<String> sides = Sides.all(content);
    if (sides.size() > 1) {
      strands.add(meeting(sides, waits));
    }
    return strands;
  }

  /** What one report says twice is said on its day. */
  private List<Strand> twins(boolean asks) {
    String name = "twins in " + report;
    if (!isDated) {
      return List.of(Strand.always(name, Set.of(), asks));
    }
    Strand tells = Strand.telling(name, Set.of(), told, told);
    return asks ? List.of(tells, Strand.asking(name, Set.of(), told, told)) : List.of(tells);
  }

  private Strand meeting(Set<String> sides, boolean waits) {
    TimexDays time = Awaited.time(content);
    LocalDate over = time == null ? told : time.last().plusDays(Awaited.LATE);
    if (waits) {
      // without a time of its own it may have that of a twin
      LocalDate until = time == null ? Strand.END : told.plusDays(Awaited.OPEN_END);
      return Strand.asking("meetings", sides, told, over.isAfter(until) ? over : until);
    }
    Strand met = Strand.telling("meetings", sides, day.isBefore(told) ? day : told, told);
    return "postponed".equals(content.state()) ? met.askingUntil(over) : met;
  }
}
