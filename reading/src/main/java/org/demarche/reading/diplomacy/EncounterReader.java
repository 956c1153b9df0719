package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds the encounters of a report: meetings, visits, calls, talks, summits.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class EncounterReader {
  private final PatternTable table;
  private final Map<String, EncounterRule> rules = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final Ranks ranks;
  private final Politics politics;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  EncounterReader(Knowledge knowledge) {
    this.table = PatternTable.load(knowledge, "diplomacy", "encounters");
    for (Row row : table.rows()) {
      EncounterRule rule = EncounterRule.of(row);
      rules.put(rule.name(), rule);
    }
    this.vocabulary = Vocabulary.load(knowledge, "classes-encounters");
    this.ranks = new Ranks(vocabulary);
    this.politics = new Politics(knowledge);
  }

  /** The rows of the table, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }

  /** The items of a report, in order of the text. */
  List<Encounter> read(Account account) {
    EncounterFinder finder =
        new EncounterFinder(account, table, rules, vocabulary, ranks, politics);
    Attendance attendance = new Attendance(account.actors(), ranks, politics);
    List<EncounterDraft> drafts = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      for (EncounterMention mention : finder.find(sentence)) {
        Optional<EncounterDraft> known = best(drafts, mention);
        if (known.isPresent()) {
          known.get().add(mention);
        } else {
          List<String> who = mention.who().isEmpty() ? finder.beside(sentence) : mention.who();
          if (!who.isEmpty()) {
            drafts.add(new EncounterDraft(mention.of(who), attendance, account.published()));
          }
        }
      }
    }
    drafts.forEach(draft -> draft.settle(drafts));
    List<Encounter> found = new ArrayList<>();
    for (EncounterDraft draft : drafts) {
      if (draft.isWhole()) {
        found.add(draft.encounter("m" + (found.size() + 1), account, ranks));
      }
    }
    return found;
  }

  /** The encounter that a mention fits best: most of those named in both, the latest of several. */
  private static Optional<EncounterDraft> best(
      List<EncounterDraft> drafts, EncounterMention mention) {
    return drafts.stream()
        .filter(draft -> draft.fit(mention) >= 0)
        .max(
            Comparator.<EncounterDraft>comparingInt(draft -> draft.fit(mention))
                .thenComparing(draft -> mention.state() != null || draft.isOn())
                .thenComparingInt(drafts::indexOf));
  }
}
