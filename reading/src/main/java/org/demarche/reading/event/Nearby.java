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
   * @param actor who acts, in whose phrase nobody is acted on
   * @param known who or what the rule's slots hold; where that is nothing at all a place will do
   */
  @Nullable Party find(Rule rule, Clause clause, @Nullable Party actor, @Nullable Party known) {
    Sentence sentence = clause.sentence();
    List<String> others = actor == null ? List.of() : actor.actors();
    List<Token> words =
        sentence.subtree(clause.trigger()).stream()
            .filter(t -> isAfter(clause, t) && !isIn(actor, t))
            .filter(t -> isReached(rule, clause, t, known))
            .toList();
    if (known != null && !known.actors().isEmpty()) {
      return first(clause, words, others, t -> isOfState(sentence, t, known));
    }
    Party party =
        first(
            clause,
            words,
            others,
            t -> isMentioned(sentence, t) && (known == null || parties.isActor(sentence, t)));
    if (party == null) {
      party = first(clause, words, others, t -> !isMentioned(sentence, t));
    }
    if (party == null && lexicon.isOnTerritory(rule)) {
      party = first(clause, words, others, t -> isMentioned(sentence, t));
    }
    return party;
  }

  private @Nullable Party first(
      Clause clause, List<Token> words, List<String> others, Predicate<Token> fits) {
    Sentence sentence = clause.sentence();
    for (Token token : words) {
      if (fits.test(token)) {
        Party party = parties.of(sentence, token, others);
        boolean named = !party.actors().isEmpty() && !others.containsAll(party.actors());
        if (named && !(lexicon.isGround(Words.key(token)) && parties.traits().isStateless(party))) {
          return party.loose();
        }
      }
    }
    return null;
  }

  private static boolean isAfter(Clause clause, Token token) {
    Sentence sentence = clause.sentence();
    boolean inside =
        token.isRelation("compound") || (token.isRelation("amod") && token.form().contains("-"));
    boolean word = token.isNoun() && !inside;
    return word
        && token.index() > clause.trigger().index()
        && clause.slot("subj").stream()
            .noneMatch(s -> sentence.isUnder(token, s) || sentence.isUnder(s, token));
  }

  private static boolean isIn(@Nullable Party actor, Token word) {
    return actor != null && actor.spans().stream().anyMatch(span -> span.covers(word.span()));
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

  /** Whether nothing between a word and the trigger tells that it is about something else. */
  private boolean isReached(Rule rule, Clause clause, Token word, @Nullable Party known) {
    Sentence sentence = clause.sentence();
    Token trigger = clause.trigger();
    if (isOwn(rule, clause, word)) {
      return false;
    }
    Token at = word;
    while (at.head() != Token.ROOT && at.index() != trigger.index()) {
      if (isOtherClause(sentence, at) || isAside(rule, clause, at, known)) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /** The forces that somebody moves or takes back are his own. */
  private static boolean isOwn(Rule rule, Clause clause, Token word) {
    boolean moves = rule.type() == EventType.MOBILIZE || rule.type() == EventType.RETREAT;
    String slot = clause.trigger().isNoun() ? "of" : "obj";
    Token first = word;
    while (first.isRelation("conj")) {
      first = clause.sentence().token(first.head());
    }
    return moves && clause.slot(slot).contains(first);
  }

  /** Whether a finite clause of its own begins here. */
  private static boolean isOtherClause(Sentence sentence, Token at) {
    boolean finite = !sentence.children(at, "nsubj").isEmpty();
    boolean clause = at.isVerb() && (finite || at.isRelation("conj"));
    // "Jordan houses the families, Lebanon the children"
    return clause || at.isRelation("parataxis") || (at.isRelation("conj") && finite);
  }

  /** Whether a phrase or clause begins here that only tells when, why or by what word. */
  private boolean isAside(Rule rule, Clause clause, Token at, @Nullable Party known) {
    Sentence sentence = clause.sentence();
    List<Token> marks = sentence.children(at, "case", "mark");
    // "groups have sent men, including X": a member of whatever stands before
    boolean aside =
        marks.stream()
            .map(Words::key)
            .anyMatch(word -> lexicon.isAside(word) || lexicon.isOfMembers(word));
    boolean whence =
        lexicon.isAimed(rule) && marks.stream().anyMatch(m -> Words.key(m).equals("from"));
    boolean purpose =
        known != null && at.isRelation("advcl") && at.head() == clause.trigger().index();
    // "kept the fighters from reaching Mali": where people are to go is not where they belong
    boolean people = known != null && !known.actors().isEmpty();
    purpose |= people && (at.isRelation("xcomp") || at.isRelation("advcl"));
    boolean beside =
        at.isRelation("conj") && at.head() == clause.trigger().index() && clause.trigger().isNoun();
    return aside || whence || beside || purpose;
  }
}
