package org.demarche.reading.actor;

import java.util.List;
import org.demarche.report.Span;

/**
 * One place where a text speaks of an actor, or of several at once ("the two governments").
 *
 * @param sentence index of the sentence
 * @param head index in the sentence of the mention's head word: for "Iraqi officials" that of
 *     "officials", for "Secretary of State Antony J. Blinken" the token that heads the noun phrase
 *     in the tree
 * @param span the words of the mention: title and name, or the noun phrase without relative clauses
 *     and appositions
 * @param kind how it refers
 * @param actors ids of the actors, at least one
 */
public record Mention(int sentence, int head, Span span, Kind kind, List<String> actors) {

  /** How a mention refers. */
  public enum Kind {
    /** By a name, with or without title: "Mr. Blinken", "the United States", "Hamas". */
    NAME,
    /** By a description: "Iraqi officials", "the foreign minister", "protesters". */
    DESCRIPTION,
    /** By a capital or seat that stands for a government: "Beijing said". */
    METONYM,
    /** By a pronoun: "he", "they". */
    PRONOUN,
    /** By an adjective or noun inside another noun phrase: "Chinese" in "the Chinese balloon". */
    MODIFIER,
    /** As a place, not as one who acts: "in Beijing", "in Syria"; the actor is the state. */
    PLACE
  }

  /**
   * @throws IllegalArgumentException when there is no actor
   */
  public Mention {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a mention of nobody: " + span);
    }
  }
}
