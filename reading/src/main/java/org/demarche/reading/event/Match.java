package org.demarche.reading.event;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;

/** A place where a pattern of a {@link PatternTable} holds. Immutable. */
public final class Match {
  private final Row row;
  private final Clause clause;
  private final Token bearer;
  private final boolean planned;
  private final Parties parties;

  Match(Row row, Clause clause, Token bearer, boolean planned, Parties parties) {
    this.row = row;
    this.clause = clause;
    this.bearer = bearer;
    this.planned = planned;
    this.parties = parties;
  }

  /** The row with the pattern. */
  public Row row() {
    return row;
  }

  /**
   * The word whose auxiliaries and governors count: the verb, also of a noun of action that it
   * carries ("held" in "held talks").
   */
  public Token bearer() {
    return bearer;
  }

  /** Whether a supporting verb only plans the act ("will seek talks"). */
  public boolean isPlanned() {
    return planned;
  }

  /** The sentence. */
  public Sentence sentence() {
    return clause.sentence();
  }

  /** The verb or noun that the pattern is triggered by. */
  public Token trigger() {
    return clause.trigger();
  }

  /** The heads of what fills a slot or stands at the end of a path of slots ("obj.of"). */
  public List<Token> heads(String path) {
    return Paths.of(clause, path);
  }

  /** Who or what fills a slot; empty where nothing does. */
  public List<Party> parties(String path) {
    return heads(path).stream().map(head -> parties.of(clause.sentence(), head)).toList();
  }

  /** The first of the slots that names somebody, with all whom it names. */
  public Optional<Party> who(List<String> paths) {
    for (String path : paths) {
      for (Party party : parties(path)) {
        if (!party.actors().isEmpty()) {
          return Optional.of(party);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first slot that is filled: the whole phrase or clause below its head. */
  public Optional<Span> words(List<String> paths) {
    for (String path : paths) {
      for (Token head : heads(path)) {
        return Optional.of(Sentence.spanOf(clause.sentence().subtree(head)));
      }
    }
    return Optional.empty();
  }

  /** The names of the slots that something fills, in the order of the tree. */
  public List<String> slots() {
    return clause.slotNames();
  }
}
