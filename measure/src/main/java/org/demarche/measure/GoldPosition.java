package org.demarche.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.issue.Issue;
import org.demarche.reading.issue.IssueReader;
import org.demarche.reading.table.Knowledge;

/**
 * Where a text of the gold says that an actor stands.
 *
 * @param actor phrase of the text
 * @param issue phrase of the text that names the matter
 */
record GoldPosition(Phrase actor, Phrase issue, Position.Stance stance) {

  /** The actor makes it the same, with the matter: by the evidence, or by a term of the issue. */
  static final Section<GoldPosition, Position> SECTION =
      new Section<>(
          "positions",
          GoldPosition::of,
          reading -> reading.diplomacy().positions(),
          GoldPosition::matches,
          List.of(new Field<>("stance", (gold, taken, sight) -> taken.stance() == gold.stance)),
          Group.none(),
          GoldPosition::show);

  /** The terms of each issue, in lower case. */
  private static final Map<String, List<String>> TERMS = terms();

  private static Map<String, List<String>> terms() {
    Map<String, List<String>> terms = new HashMap<>();
    for (Issue issue : new IssueReader(Knowledge.bundled()).all()) {
      terms.put(issue.id(), issue.terms().stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    }
    return terms;
  }

  private static GoldPosition of(GoldItem item) {
    return new GoldPosition(
        item.actor("actor"), item.words("issue"), item.choice("stance", Position.Stance.class));
  }

  private boolean matches(Position taken, Sight sight) {
    return sight.same(actor, taken.actor())
        && (issue.touches(taken.evidence()) || isTermOf(taken.issue()));
  }

  private boolean isTermOf(String id) {
    String words = issue.words().toLowerCase(Locale.ROOT);
    return TERMS.getOrDefault(id, List.of()).stream().anyMatch(words::contains);
  }

  private static String show(Position taken, Sight sight) {
    return "%s %s %s: %s by %s"
        .formatted(
            sight.names(List.of(taken.actor())),
            Sight.label(taken.stance()),
            taken.issue(),
            taken.evidence().stream().map(sight::quote).toList(),
            taken.rule());
  }

  @Override
  public String toString() {
    return actor + " " + Sight.label(stance) + " " + issue;
  }
}
