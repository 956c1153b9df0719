package org.demarche.measure;

import java.util.List;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.Reading;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a text of the gold holds.
 *
 * @param speaker phrase of the text; null where it names nobody
 * @param cue the words that tell that somebody says it; null where only a mark does
 * @param content what is said
 * @param kind in whose words
 */
record GoldStatement(
    @Nullable Phrase speaker, @Nullable Phrase cue, List<Phrase> content, Statement.Kind kind) {

  /** Half of the words of the shorter content make it the same. */
  static final Section<GoldStatement, Statement> SECTION =
      new Section<>(
          "statements",
          GoldStatement::of,
          Reading::statements,
          GoldStatement::matches,
          List.of(
              new Field<>("speaker", GoldStatement::hasSpeaker),
              new Field<>("kind", (gold, said, sight) -> said.kind() == gold.kind),
              new Field<>(
                  "cue",
                  (gold, said, s) -> gold.cue == null || gold.cue.touches(List.of(said.cue())))),
          Group.none(),
          GoldStatement::show);

  private static final double CONTENT = 0.5;

  GoldStatement {
    content = List.copyOf(content);
  }

  private static GoldStatement of(GoldItem item) {
    return new GoldStatement(
        item.actorOrNull("speaker"),
        item.wordsOrNull("cue"),
        item.stretches("content"),
        item.choice("kind", Statement.Kind.class));
  }

  private boolean matches(Statement said, Sight sight) {
    List<Span> mine = content.stream().map(Phrase::span).toList();
    return sight.overlap(mine, said.content()) >= CONTENT;
  }

  private boolean hasSpeaker(Statement said, Sight sight) {
    Span named = said.speakerSpan();
    return (speaker != null && named != null && speaker.touches(List.of(named)))
        || sight.same(speaker, said.speaker());
  }

  private static String show(Statement said, Sight sight) {
    Span named = said.speakerSpan();
    return "%s [%s] %s %s by %s"
        .formatted(
            named == null ? null : sight.quote(named),
            sight.quote(said.cue()),
            said.content().stream().map(sight::quote).toList(),
            Sight.label(said.kind()),
            said.rule());
  }

  @Override
  public String toString() {
    return "%s [%s] %s %s".formatted(speaker, cue, content, Sight.label(kind));
  }
}
