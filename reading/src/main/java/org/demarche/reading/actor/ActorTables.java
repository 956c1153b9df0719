package org.demarche.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.table.TableException;

/**
 * What the tables know of states, places, peoples, organisations, holders of office, and of the
 * words for those who act. Immutable; loaded once and shared between threads.
 */
public final class ActorTables {
  private final TermIndex<Known> names;
  private final TermIndex<Known> nouns;
  private final Map<String, Entry.State> states;
  private final Map<String, Pronoun> pronouns;
  private final WordClasses classes;

  ActorTables(
      TermIndex<Known> names,
      TermIndex<Known> nouns,
      Map<String, Entry.State> states,
      Map<String, Pronoun> pronouns,
      WordClasses classes) {
    this.names = names;
    this.nouns = nouns;
    this.states = Map.copyOf(states);
    this.pronouns = Map.copyOf(pronouns);
    this.classes = classes;
  }

  /**
   * The tables in the program.
   *
   * @throws TableException when one breaks its format
   */
  public static ActorTables bundled() {
    return load(List.of(TableSource.bundled()));
  }

  /**
   * The tables of all sources together. A later source adds to an earlier one.
   *
   * @throws TableException when one breaks its format
   * @throws java.io.UncheckedIOException when one can't be read
   */
  public static ActorTables load(List<TableSource> sources) {
    return new TableLoader().load(sources);
  }

  /** Names, by {@link Words#key}: case counts. */
  TermIndex<Known> names() {
    return names;
  }

  /** Roles, bodies and honorifics, by {@link Words#lowerKey}. */
  TermIndex<Known> nouns() {
    return nouns;
  }

  /** The state with a code. */
  Optional<Entry.State> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The pronoun with this form in lower case. */
  Optional<Pronoun> pronoun(String form) {
    return Optional.ofNullable(pronouns.get(form));
  }

  /** The small classes of words. */
  WordClasses classes() {
    return classes;
  }
}
