package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** How sure what is to come is, by the words that it depends on. Immutable. */
record Likelihood(Vocabulary words) {
  /** Deeper chains are parsing errors. */
  private static final int DEEPEST = 6;

  /**
   * The least sure of the words on the way up from an act; without any, a dated act is scheduled
   * and another expected.
   *
   * @param bearer the verb or noun that tells the act
   * @param dated whether its time is told
   */
  Expectation.Certainty of(Sentence sentence, Token bearer, boolean dated) {
    return above(sentence, bearer).stream()
        .flatMap(token -> of(token).stream())
        .max(Expectation.Certainty::compareTo)
        .orElse(dated ? Expectation.Certainty.SCHEDULED : Expectation.Certainty.EXPECTED);
  }

  private Optional<Expectation.Certainty> of(Token token) {
    return words
        .of("certainty-", List.of(Vocabulary.lemma(token)))
        .map(name -> Expectation.Certainty.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** The word, its auxiliaries and adjectives, and those of the words that govern it. */
  private static List<Token> above(Sentence sentence, Token bearer) {
    List<Token> found = new ArrayList<>();
    Token at = bearer;
    for (int i = 0; i < DEEPEST; i++) {
      found.add(at);
      found.addAll(conditions(sentence, at));
      found.addAll(sentence.children(at, "aux", "amod", "advmod"));
      boolean governed =
          at.isRelation("xcomp")
              || at.isRelation("acl")
              || at.isRelation("obj")
              || at.isRelation("obl")
              || at.isRelation("nmod")
              || at.isRelation("nsubj")
              || (at.isRelation("conj") && at.isVerb())
              || (at.isRelation("ccomp") && isFuture(sentence, at));
      if (at.head() == Token.ROOT || !governed) {
        break;
      }
      at = sentence.token(at.head());
    }
    return found;
  }

  /** "if" and "unless" of the clauses on which it depends. */
  private static List<Token> conditions(Sentence sentence, Token at) {
    List<Token> found = new ArrayList<>();
    if (at.head() == Token.ROOT) {
      found.addAll(sentence.children(at, "mark")); // where the parser joins both clauses
    }
    sentence.children(at, "advcl").forEach(c -> found.addAll(sentence.children(c, "mark")));
    return found;
  }

  /** "expects that they will meet": the verb above tells how sure it is. */
  private static boolean isFuture(Sentence sentence, Token verb) {
    return !sentence.children(verb, "aux").isEmpty();
  }
}
