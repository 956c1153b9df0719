package org.demarche.measure;

import java.util.List;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A change of a channel that a text of the gold holds.
 *
 * @param between phrases of the text
 * @param date TIMEX3 value; null where a reader cannot tell
 * @param evidence the words that name the channel
 */
record GoldChannel(
    Channel.Kind kind,
    List<Phrase> between,
    Channel.Change change,
    @Nullable String date,
    List<Phrase> evidence) {

  /** Whom it joins makes it the same, with the kind or the words that name it. */
  static final Section<GoldChannel, Channel> SECTION =
      new Section<>(
          "channels",
          GoldChannel::of,
          reading -> reading.diplomacy().channels(),
          GoldChannel::matches,
          List.of(
              new Field<>("change", (gold, line, sight) -> line.change() == gold.change),
              new Field<>("kind", (gold, line, sight) -> line.kind() == gold.kind),
              new Field<>("date", (gold, line, s) -> s.sameDay(gold.date, line.date()))),
          Group.none(),
          GoldChannel::show);

  GoldChannel {
    between = List.copyOf(between);
    evidence = List.copyOf(evidence);
  }

  private static GoldChannel of(GoldItem item) {
    return new GoldChannel(
        item.choice("kind", Channel.Kind.class),
        item.actors("between"),
        item.choice("change", Channel.Change.class),
        item.textOrNull("date"),
        item.stretches("evidence"));
  }

  private boolean matches(Channel line, Sight sight) {
    boolean named = evidence.stream().anyMatch(words -> words.touches(line.evidence()));
    return sight.finds(between, line.between()) && (named || line.kind() == kind);
  }

  private static String show(Channel line, Sight sight) {
    List<Span> evidence = line.evidence();
    return "%s %s between %s %s: %s by %s"
        .formatted(
            line.kind().label(),
            Sight.label(line.change()),
            sight.names(line.between()),
            line.date(),
            evidence.stream().map(sight::quote).toList(),
            line.rule());
  }

  @Override
  public String toString() {
    return "%s %s between %s %s: %s"
        .formatted(kind.label(), Sight.label(change), between, date, evidence);
  }
}
