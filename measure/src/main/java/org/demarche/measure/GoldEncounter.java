package org.demarche.measure;

import java.util.List;
import java.util.Objects;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Encounter.Level;
import org.jspecify.annotations.Nullable;

/**
 * An encounter that a text of the gold holds.
 *
 * @param participants phrases of the text, the host among them
 * @param host phrase of the text; null where nobody receives the others or it is not told
 * @param place phrase of the text
 * @param start TIMEX3 value, as end and duration
 */
record GoldEncounter(
    Encounter.Kind kind,
    List<Phrase> participants,
    @Nullable Phrase host,
    @Nullable Phrase place,
    @Nullable String start,
    @Nullable String end,
    @Nullable String duration,
    @Nullable Level level,
    Encounter.State state) {

  /** Who takes part makes it the same, and that both are visits or neither is. */
  static final Section<GoldEncounter, Encounter> SECTION =
      new Section<>(
          "encounters",
          GoldEncounter::of,
          reading -> reading.diplomacy().encounters(),
          GoldEncounter::matches,
          List.of(
              new Field<>("kind", (gold, met, sight) -> met.kind() == gold.kind),
              new Field<>("state", (gold, met, sight) -> met.state() == gold.state),
              new Field<>("place", (gold, met, sight) -> gold.isAt(met.place())),
              new Field<>("start", (gold, met, s) -> s.sameDay(gold.start, met.start())),
              new Field<>("end", (gold, met, s) -> Objects.equals(met.end(), gold.end)),
              new Field<>(
                  "duration", (gold, met, s) -> Objects.equals(met.duration(), gold.duration)),
              new Field<>("host", (gold, met, sight) -> sight.same(gold.host, met.host())),
              new Field<>("level", (gold, met, sight) -> met.level() == gold.level)),
          Group.none(),
          GoldEncounter::show);

  GoldEncounter {
    participants = List.copyOf(participants);
  }

  private static GoldEncounter of(GoldItem item) {
    return new GoldEncounter(
        item.choice("kind", Encounter.Kind.class),
        item.actors("participants"),
        item.actorOrNull("host"),
        item.actorOrNull("place"),
        item.textOrNull("start"),
        item.textOrNull("end"),
        item.textOrNull("duration"),
        item.choiceOrNull("level", Level.class),
        item.choice("state", Encounter.State.class));
  }

  private boolean matches(Encounter met, Sight sight) {
    boolean bothOrNeither = (met.kind() == Encounter.Kind.VISIT) == (kind == Encounter.Kind.VISIT);
    return bothOrNeither && sight.finds(guests(), met.participants());
  }

  /** Those who must be there: of three or more, a host may be missing, whom a field judges. */
  private List<Phrase> guests() {
    return participants.size() < 3
        ? participants
        : participants.stream().filter(p -> host == null || !p.touches(host.places())).toList();
  }

  private boolean isAt(@Nullable Place where) {
    if (place == null || where == null) {
      return place == null && where == null;
    }
    return place.touches(List.of(where.span())) || place.words().startsWith(where.name());
  }

  private static String show(Encounter met, Sight sight) {
    Place where = met.place();
    return "%s %s %s host %s at %s from %s to %s for %s %s by %s"
        .formatted(
            Sight.label(met.kind()),
            Sight.label(met.state()),
            sight.names(met.participants()),
            met.host() == null ? null : sight.names(List.of(met.host())),
            where == null ? null : where.name(),
            met.start(),
            met.end(),
            met.duration(),
            met.level(),
            met.rule());
  }

  @Override
  public String toString() {
    return "%s %s %s host %s at %s from %s to %s for %s %s"
        .formatted(
            Sight.label(kind),
            Sight.label(state),
            participants,
            host,
            place,
            start,
            end,
            duration,
            level);
  }
}
