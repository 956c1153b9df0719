package org.demarche.measure;

import java.util.List;
import java.util.Objects;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.diplomacy.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that a text of the gold holds.
 *
 * @param by phrases of the text: those who are bound
 * @param to phrases of the text; empty where nobody is named
 * @param matter what is undertaken
 * @param due TIMEX3 value; null where none is told
 * @param date TIMEX3 value of the day on which it was made; null where a reader cannot tell
 */
record GoldCommitment(
    List<Phrase> by,
    List<Phrase> to,
    Phrase matter,
    @Nullable String due,
    Commitment.State state,
    @Nullable String date) {

  /** Who is bound to whom, and a third of the words of the shorter matter, make it the same. */
  static final Section<GoldCommitment, Commitment> SECTION =
      new Section<>(
          "commitments",
          GoldCommitment::of,
          reading -> reading.diplomacy().commitments(),
          GoldCommitment::matches,
          List.of(
              new Field<>("state", (gold, bound, sight) -> bound.state() == gold.state),
              new Field<>("due", (gold, bound, s) -> Objects.equals(bound.due(), gold.due)),
              new Field<>("date", (gold, bound, s) -> s.sameDay(gold.date, bound.date()))),
          Group.none(),
          GoldCommitment::show);

  GoldCommitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }

  private static GoldCommitment of(GoldItem item) {
    return new GoldCommitment(
        item.actors("by"),
        item.actors("to"),
        item.words("matter"),
        item.textOrNull("due"),
        item.choice("state", Commitment.State.class),
        item.textOrNull("date"));
  }

  private boolean matches(Commitment bound, Sight sight) {
    return sight.finds(by, bound.by())
        && sight.finds(to, bound.to())
        && sight.sameMatter(matter, bound.matter());
  }

  private static String show(Commitment bound, Sight sight) {
    return "%s > %s: %s; %s due %s of %s by %s"
        .formatted(
            sight.names(bound.by()),
            sight.names(bound.to()),
            sight.quote(bound.matter()),
            Sight.label(bound.state()),
            bound.due(),
            bound.date(),
            bound.rule());
  }

  @Override
  public String toString() {
    return "%s > %s: %s; %s due %s of %s".formatted(by, to, matter, Sight.label(state), due, date);
  }
}
