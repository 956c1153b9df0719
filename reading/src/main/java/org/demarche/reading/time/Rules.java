package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All rules, by the words with which they can begin. Immutable. */
final class Rules {
  private final Lexicon lexicon;
  private final Counts counts;
  private final List<Rule> rules;
  private final Map<String, List<Integer>> bySymbol = new HashMap<>();

  private Rules(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    this.counts = new Counts(lexicon);
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Set<String> symbols = new HashSet<>();
      if (rules.get(i).pattern().begins(symbols)) {
        throw new IllegalArgumentException(rules.get(i).name() + " matches nothing at all");
      }
      for (String symbol : symbols) {
        bySymbol.computeIfAbsent(symbol, s -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The rules of the tables.
   *
   * @throws IllegalArgumentException naming file and line, when a table is not well formed
   */
  static Rules load() {
    Lexicon lexicon = Lexicon.load();
    Holidays holidays = Holidays.load();
    Meanings meanings = new Meanings(holidays);
    Map<String, Pattern> macros = new HashMap<>();
    macros.put("HOLIDAY", holidays.pattern());
    for (Tables.Row row : Tables.read("macros.tsv", 2)) {
      macros.put(row.field(0), pattern(row, row.field(1), macros, lexicon));
    }
    List<Rule> rules = new ArrayList<>();
    for (Tables.Row row : Tables.read("rules.tsv", 5)) {
      Pattern pattern = pattern(row, row.field(2), macros, lexicon);
      TimeExpression.Type type = TimeExpression.Type.valueOf(row.field(1));
      Meaning meaning = meanings.parse(row.field(3));
      rules.add(new Rule(row.field(0), type, pattern, meaning, row.field(4)));
    }
    return new Rules(lexicon, rules);
  }

  private static Pattern pattern(
      Tables.Row row, String source, Map<String, Pattern> macros, Lexicon lexicon) {
    try {
      return PatternParser.parse(source, macros, lexicon::knows);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.place() + ": " + e.getMessage(), e);
    }
  }

  /** The classes of words. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** All rules, in the order of the table. */
  List<Rule> all() {
    return rules;
  }

  /** The words together with what the patterns need to know of words. */
  Pattern.Input input(List<Word> words) {
    return new Pattern.Input(words, lexicon, counts);
  }

  /** The rules that can begin at a word, in the order of the table. */
  List<Rule> at(Pattern.Input input, int at) {
    Word word = input.words().get(at);
    Set<String> kinds = lexicon.kinds(word);
    List<Integer> worded = bySymbol.getOrDefault(word.key(), List.of());
    boolean counted = counts.read(input.words(), at).isPresent();
    if (worded.isEmpty() && kinds.isEmpty() && !counted) {
      return List.of();
    }
    Set<Integer> found = new TreeSet<>(worded);
    for (String kind : kinds) {
      found.addAll(bySymbol.getOrDefault("{" + kind + "}", List.of()));
    }
    if (counted) {
      found.addAll(bySymbol.getOrDefault(Pattern.CountOf.SYMBOL, List.of()));
    }
    return found.stream().map(rules::get).toList();
  }
}
