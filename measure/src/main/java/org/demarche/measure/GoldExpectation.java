package org.demarche.measure;

import java.util.List;
import java.util.Objects;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.diplomacy.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * What a text of the gold says is due.
 *
 * @param what the words for it
 * @param who phrases of the text
 * @param when TIMEX3 value; null where no time is told
 * @param statedBy phrase of the text; null where the report itself tells it
 */
record GoldExpectation(
    Phrase what,
    List<Phrase> who,
    @Nullable String when,
    Expectation.Certainty certainty,
    @Nullable Phrase statedBy) {

  /** Who is to do it, and a third of the shorter one's words for it, make it the same. */
  static final Section<GoldExpectation, Expectation> SECTION =
      new Section<>(
          "expectations",
          GoldExpectation::of,
          reading -> reading.diplomacy().expectations(),
          GoldExpectation::matches,
          List.of(
              new Field<>("when", (gold, due, sight) -> Objects.equals(due.when(), gold.when)),
              new Field<>("certainty", (gold, due, sight) -> due.certainty() == gold.certainty),
              new Field<>("stated by", (gold, due, s) -> s.same(gold.statedBy, due.statedBy()))),
          Group.none(),
          GoldExpectation::show);

  GoldExpectation {
    who = List.copyOf(who);
  }

  private static GoldExpectation of(GoldItem item) {
    return new GoldExpectation(
        item.words("what"),
        item.actors("who"),
        item.textOrNull("when"),
        item.choice("certainty", Expectation.Certainty.class),
        item.actorOrNull("stated_by"));
  }

  private boolean matches(Expectation due, Sight sight) {
    return sight.finds(who, due.who()) && sight.sameMatter(what, due.what());
  }

  private static String show(Expectation due, Sight sight) {
    String by = due.statedBy();
    return "%s %s: %s; %s on the word of %s by %s"
        .formatted(
            Sight.label(due.certainty()),
            sight.names(due.who()),
            sight.quote(due.what()),
            due.when(),
            by == null ? null : sight.names(List.of(by)),
            due.rule());
  }

  @Override
  public String toString() {
    return "%s %s: %s; %s on the word of %s"
        .formatted(Sight.label(certainty), who, what, when, statedBy);
  }
}
