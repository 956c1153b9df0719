package org.demarche.reading.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * An act found in a sentence, before status and date are settled.
 *
 * @param rule what found it
 * @param clause where
 * @param actor who acts; null where nobody is named
 * @param recipient who or what is acted on; null where nothing is named
 * @param bearer the word whose auxiliaries and governors count: the verb, also of a noun of action
 *     that it carries
 * @param planned whether a supporting verb only plans the act
 * @param read words beside the trigger that the rule reads as part of the act
 */
record Finding(
    Rule rule,
    Clause clause,
    @Nullable Party actor,
    @Nullable Party recipient,
    Token bearer,
    boolean planned,
    List<Token> read) {

  /** The same with other sides. */
  Finding between(@Nullable Party actor, @Nullable Party recipient) {
    return new Finding(rule, clause, actor, recipient, bearer, planned, read);
  }

  /** The same with the words that its rule reads. */
  Finding reading(List<Token> words) {
    return new Finding(rule, clause, actor, recipient, bearer, planned, words);
  }

  /** All words by which it is known. */
  List<Token> words() {
    return Stream.concat(trigger().stream(), read.stream()).toList();
  }

  /** The words that tell the act. */
  List<Token> trigger() {
    Token word = clause.trigger();
    return bearer.index() == word.index()
        ? List.of(word)
        : bearer.index() < word.index() ? List.of(bearer, word) : List.of(word, bearer);
  }
}
