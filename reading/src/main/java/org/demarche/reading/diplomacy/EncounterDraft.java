package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.Place;
import org.demarche.reading.time.TimexDays;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** An encounter while its mentions are gathered; grows with each. For one report and thread. */
final class EncounterDraft {
  /** What is told as new is not what was more than this before. */
  private static final int DAYS_OF_NEWS = 14;

  private final Attendance attendance;
  private final @Nullable LocalDate published;
  private final List<EncounterMention> mentions = new ArrayList<>();
  private List<String> who = List.of();
  private Encounter.Kind kind;
  private @Nullable String host;
  private @Nullable Place place;
  private Encounter.@Nullable State state;
  private @Nullable String start;
  private boolean dated;

  EncounterDraft(EncounterMention first, Attendance attendance, @Nullable LocalDate published) {
    this.attendance = attendance;
    this.published = published;
    this.kind = first.kind();
    add(first);
  }

  /** Takes up a mention. */
  void add(EncounterMention mention) {
    mentions.add(mention);
    Set<String> all = new LinkedHashSet<>(who);
    all.addAll(mention.who());
    host = host == null ? mention.host() : host;
    who = attendance.detailed(List.copyOf(all), host == null ? "" : host);
    kind = kind(kind, mention.kind());
    place = place == null || isWider(place, mention.place()) ? mention.place() : place;
    state = state(state, mention.state());
    if (mention.start() != null && (start == null || (mention.dated() && !dated))) {
      start = mention.start();
      dated = mention.dated();
    }
  }

  private static boolean isWider(Place known, @Nullable Place other) {
    return other != null && known.country() == null && other.country() != null;
  }

  /** The more exact of two: talks at a summit are the summit, talks by telephone the call. */
  private static Encounter.Kind kind(Encounter.Kind one, Encounter.Kind other) {
    if (one == Encounter.Kind.SUMMIT || other == Encounter.Kind.SUMMIT) {
      return Encounter.Kind.SUMMIT;
    }
    if (one == Encounter.Kind.CALL || other == Encounter.Kind.CALL) {
      return Encounter.Kind.CALL;
    }
    return one;
  }

  private static Encounter.@Nullable State state(
      Encounter.@Nullable State one, Encounter.@Nullable State other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    boolean accepted = one == Encounter.State.INVITED && other == Encounter.State.PLANNED;
    boolean invited = one == Encounter.State.PLANNED && other == Encounter.State.INVITED;
    if (accepted || invited) {
      return Encounter.State.PLANNED;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /**
   * How well a mention fits.
   *
   * @return the number of those named in both, -1 where it speaks of another encounter
   */
  int fit(EncounterMention mention) {
    boolean sameAct = isKind(mention) && isState(mention.state()) && isPlace(mention.place());
    if (!sameAct || !isTime(mention) || !isWho(mention)) {
      return -1;
    }
    return (int) mention.who().stream().filter(who::contains).count();
  }

  private boolean isKind(EncounterMention mention) {
    Encounter.Kind other = mention.kind();
    boolean summit = kind == Encounter.Kind.SUMMIT || other == Encounter.Kind.SUMMIT;
    if (summit && kind != other && (mention.who().size() == 1 || who.size() == 1)) {
      return false; // who attends a summit need not meet there the one whom he meets
    }
    if (kind == Encounter.Kind.VISIT || other == Encounter.Kind.VISIT) {
      return kind == other;
    }
    boolean call = kind == Encounter.Kind.CALL || other == Encounter.Kind.CALL;
    boolean loose = kind == Encounter.Kind.TALKS || other == Encounter.Kind.TALKS;
    return !call || kind == other || loose;
  }

  private boolean isState(Encounter.@Nullable State other) {
    if (state == null || other == null || state == other) {
      return true;
    }
    return state != Encounter.State.HELD && other != Encounter.State.HELD;
  }

  private boolean isPlace(@Nullable Place other) {
    if (place == null || other == null) {
      return true;
    }
    boolean sameState =
        place.country() == null
            || other.country() == null
            || place.country().equals(other.country());
    return sameState;
  }

  private boolean isTime(EncounterMention mention) {
    Optional<TimexDays> own = TimexDays.of(start);
    Optional<TimexDays> other = TimexDays.of(mention.start());
    if (own.isEmpty() || other.isEmpty()) {
      return true;
    }
    boolean overlap =
        !own.get().first().isAfter(other.get().last())
            && !other.get().first().isAfter(own.get().last());
    if (overlap || (dated && mention.dated())) {
      return overlap || isDuring(own.get(), other.get());
    }
    TimexDays told = dated ? own.get() : other.get();
    return published == null || !told.last().isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  /** A visit goes on for days: a time within it is its own. */
  private boolean isDuring(TimexDays one, TimexDays other) {
    return kind == Encounter.Kind.VISIT
        && Math.abs(one.first().toEpochDay() - other.first().toEpochDay()) <= 3;
  }

  private boolean isWho(EncounterMention mention) {
    List<String> other = mention.who();
    if (other.isEmpty()) {
      return mention.hint() == null || attendance.has(who, mention.hint());
    }
    if (kind == Encounter.Kind.VISIT) {
      String visitor = visitor();
      String theirs = mention.visitor();
      boolean same = visitor == null || theirs == null || attendance.sameVisitor(visitor, theirs);
      return same && (attendance.covers(who, other) || attendance.covers(other, who));
    }
    return attendance.covers(who, other) || attendance.covers(other, who);
  }

  /**
   * Whom a visitor meets at home receives him: takes the host from the visit during which it is.
   */
  void settle(List<EncounterDraft> drafts) {
    if (kind == Encounter.Kind.VISIT || host != null || place != null) {
      return;
    }
    for (EncounterDraft other : drafts) {
      String visitor = other.kind == Encounter.Kind.VISIT ? other.visitor() : null;
      boolean during = visitor != null && who.contains(visitor) && isOn() && other.isOn();
      if (during && other.place != null && host == null) {
        host = attendance.hostIn(other.place.country(), who).orElse(null);
      }
    }
  }

  private @Nullable String visitor() {
    return who.isEmpty() || who.get(0).equals(host) ? null : who.get(0);
  }

  /** Whether it has been or will be: what is spoken of without more is rather such a one. */
  boolean isOn() {
    return state == null || state == Encounter.State.HELD || state == Encounter.State.PLANNED;
  }

  /** Whether enough is known: two sides, or a visitor and where to. */
  boolean isWhole() {
    boolean abroad =
        kind == Encounter.Kind.VISIT
            && visitor() != null
            && place != null
            && !Objects.equals(place.country(), attendance.actors().actor(who.get(0)).country());
    return abroad || attendance.sides(who) > 1;
  }

  /** The mentions, in order of the text. */
  List<EncounterMention> mentions() {
    return List.copyOf(mentions);
  }

  /** The encounter under an id. */
  Encounter encounter(String id, Account account, Ranks ranks) {
    List<Span> evidence =
        mentions.stream().map(EncounterMention::evidence).distinct().sorted().toList();
    List<String> reasons = new ArrayList<>(mentions.get(0).reasons());
    for (EncounterMention mention : mentions.subList(1, mentions.size())) {
      reasons.add("also " + mention.rule() + ": \"" + account.words(mention.evidence()) + "\"");
    }
    Encounter.State stands = state == null ? Encounter.State.HELD : state;
    // what is told as new happened on the report's day, as events do; what is to come did not
    String day = dated || stands == Encounter.State.HELD ? start : null;
    return new Encounter(
        id,
        kind,
        who,
        host(),
        place,
        day,
        first(EncounterMention::end),
        first(EncounterMention::duration),
        ranks.of(account.actors(), who),
        first(EncounterMention::format),
        stands,
        account.issues().in(mentions.stream().map(EncounterMention::about).toList()),
        mentions.stream().flatMap(m -> m.events().stream()).distinct().toList(),
        evidence,
        mentions.get(0).rule(),
        reasons);
  }

  /** Who receives: whom the words name, else, but for visits, the side in whose country it is. */
  private @Nullable String host() {
    if (host != null || place == null || kind == Encounter.Kind.VISIT) {
      return host;
    }
    return attendance.hostIn(place.country(), who).orElse(null);
  }

  private @Nullable String first(
      java.util.function.Function<EncounterMention, @Nullable String> field) {
    for (EncounterMention mention : mentions) {
      String value = field.apply(mention);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
