package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds what is due: planned encounters, events to come whose time is told, and what the words of
 * the table announce.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class ExpectationReader {
  private final PatternTable table;
  private final Map<String, ExpectationRule> rules = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final Ranks ranks;
  private final Politics politics;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  ExpectationReader(Knowledge knowledge) {
    this.table = PatternTable.load(knowledge, "diplomacy", "expectations");
    for (Row row : table.rows()) {
      ExpectationRule rule = ExpectationRule.of(row);
      rules.put(rule.name(), rule);
    }
    this.vocabulary = Vocabulary.load(knowledge, "classes-expectations");
    this.ranks = new Ranks(Vocabulary.load(knowledge, "classes-encounters"));
    this.politics = new Politics(knowledge);
  }

  /** The rows of the table, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }

  /**
   * The items of a report, in order of the text.
   *
   * @param encounters those of the report: one that is planned is expected
   */
  List<Expectation> read(Account account, List<Encounter> encounters) {
    ExpectationFinder finder = new ExpectationFinder(account, rules, vocabulary, ranks, politics);
    List<Expectation> found = new ArrayList<>();
    encounters.forEach(encounter -> finder.of(encounter).ifPresent(found::add));
    for (Sentence sentence : account.sentences()) {
      for (Match match : account.clauses().find(table, sentence)) {
        finder.of(match).filter(x -> isNew(x, found, encounters)).ifPresent(found::add);
      }
    }
    for (Sentence sentence : account.sentences()) {
      for (Token token : sentence.tokens()) {
        finder.of(sentence, token).filter(x -> isNew(x, found, encounters)).ifPresent(found::add);
      }
    }
    account
        .events()
        .forEach(e -> finder.of(e).filter(x -> isNew(x, found, encounters)).ifPresent(found::add));
    found.sort(Comparator.comparing(Expectation::what));
    List<Expectation> numbered = new ArrayList<>();
    for (Expectation expectation : found) {
      numbered.add(expectation.withId("x" + (numbered.size() + 1)));
    }
    return numbered;
  }

  /** Whether nothing found before tells the same, and it is no encounter that has been. */
  private static boolean isNew(
      Expectation candidate, List<Expectation> found, List<Encounter> encounters) {
    boolean told =
        found.stream()
            .anyMatch(
                x ->
                    x.what().overlaps(candidate.what())
                        || x.events().stream().anyMatch(candidate.events()::contains));
    boolean met =
        encounters.stream()
            .anyMatch(m -> m.events().stream().anyMatch(candidate.events()::contains));
    return !told && !met;
  }
}
