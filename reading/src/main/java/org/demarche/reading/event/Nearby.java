package org.demarche.reading.event;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds somebody in the clause after its trigger where the slots of a rule name nobody: trees hang
 * many a phrase on the wrong word, and who is acted on often stands deep in the phrase.
 */
final class Nearby {
  private final Lexicon lexicon;
  private final Parties parties;

  Nearby(Lexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * The next who is named: somebody who acts, then whose thing it is ("Greek camps"), then, for
   * acts on a territory, whose place it is.
   *
   * @param others ids of those who act, who are not acted on
   * @param known who or what the rule's slots hold; where that is nothing at all a place will do
   */
  @Nullable Party find(Rule rule, Clause clause, List<String> others, @Nullable Party known) {
    Sentence sentence = clause.sentence();
    if (known != null && !known.actors().isEmpty()) {
      return first(clause, others, t -> isOfState(sentence, t, known));
    }
    Party party =
        first(
            clause,
            others,
            t -> isMentioned(sentence, t) && (known == null || parties.isActor(sentence, t)));
    if (party == null) {
      party = first(clause, others, t -> !isMentioned(sentence, t));
    }
    if (party == null && lexicon.isOnTerritory(rule)) {
      party = first(clause, others, t -> isMentioned(sentence, t));
    }
    return party;
  }

  private @Nullable Party first(Clause clause, List<String> others, Predicate<Token> fits) {
    Sentence sentence = clause.sentence();
    for (Token token : sentence.subtree(clause.trigger())) {
      if (isAfter(clause, token)
          && fits.test(token)
          && !inOtherClause(sentence, token, clause.trigger())) {
        Party party = parties.of(sentence, token, others);
        if (!party.actors().isEmpty() && !others.containsAll(party.actors())) {
          return party.loose();
        }
      }
    }
    return null;
  }

  private static boolean isAfter(Clause clause, Token token) {
    boolean word = token.isNoun() && !token.isRelation("compound");
    return word
        && token.index() > clause.trigger().index()
        && clause.slot("subj").stream().noneMatch(s -> clause.sentence().isUnder(token, s));
  }

  /** A state or a place of it, or a thing that is named after it, outside what is known. */
  private boolean isOfState(Sentence sentence, Token token, Party known) {
    boolean outside = known.spans().stream().noneMatch(span -> span.covers(token.span()));
    return outside
        && parties.of(sentence, token).actors().stream()
            .anyMatch(id -> parties.actors().actor(id).kind() == Actor.Kind.STATE);
  }

  private boolean isMentioned(Sentence sentence, Token token) {
    return parties.actors().mentionAt(sentence.index(), token.index()).isPresent();
  }

  /** Whether a finite clause of its own stands between. */
  private static boolean inOtherClause(Sentence sentence, Token token, Token trigger) {
    Token at = token;
    while (at.head() != Token.ROOT && at.index() != trigger.index()) {
      boolean finite = at.isVerb() && !sentence.children(at, "nsubj").isEmpty();
      if (finite || at.isRelation("parataxis") || (at.isVerb() && at.isRelation("conj"))) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
