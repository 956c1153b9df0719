package org.demarche.measure;

import java.util.List;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.diplomacy.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request that a text of the gold holds.
 *
 * @param by phrases of the text
 * @param to phrases of the text; empty where nobody is named
 * @param matter what is asked for
 * @param date TIMEX3 value of its day; null where a reader cannot tell
 */
record GoldRequest(
    List<Phrase> by, List<Phrase> to, Phrase matter, Request.Answer answer, @Nullable String date) {

  /** Who asks whom, and a third of the words of the shorter matter, make it the same. */
  static final Section<GoldRequest, Request> SECTION =
      new Section<>(
          "requests",
          GoldRequest::of,
          reading -> reading.diplomacy().requests(),
          GoldRequest::matches,
          List.of(
              new Field<>("answer", (gold, asked, sight) -> asked.answer() == gold.answer),
              new Field<>("date", (gold, asked, s) -> s.sameDay(gold.date, asked.date()))),
          Group.none(),
          GoldRequest::show);

  GoldRequest {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }

  private static GoldRequest of(GoldItem item) {
    return new GoldRequest(
        item.actors("by"),
        item.actors("to"),
        item.words("matter"),
        item.choice("answer", Request.Answer.class),
        item.textOrNull("date"));
  }

  private boolean matches(Request asked, Sight sight) {
    return sight.finds(by, asked.by())
        && sight.finds(to, asked.to())
        && sight.sameMatter(matter, asked.matter());
  }

  private static String show(Request asked, Sight sight) {
    return "%s > %s: %s; %s %s by %s"
        .formatted(
            sight.names(asked.by()),
            sight.names(asked.to()),
            sight.quote(asked.matter()),
            Sight.label(asked.answer()),
            asked.date(),
            asked.rule());
  }

  @Override
  public String toString() {
    return "%s > %s: %s; %s %s".formatted(by, to, matter, Sight.label(answer), date);
  }
}
