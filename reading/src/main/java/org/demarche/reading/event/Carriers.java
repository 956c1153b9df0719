package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that carry nouns of action: "launched an attack on", "held talks with". */
final class Carriers {
  private final Lexicon lexicon;

  Carriers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A noun of action with what the verb that carries it adds.
   *
   * @param clause the slots of both
   * @param bearer the word whose auxiliaries and governors count: the verb, else the noun
   * @param planned whether the verb only plans the act
   */
  record Carried(Clause clause, Token bearer, boolean planned) {}

  /** The noun's phrase, with its supporting verb where it has one. */
  Carried of(Sentence sentence, Token noun, Predicate<Token> isTime) {
    Clause phrase = Clause.ofNoun(sentence, noun, isTime);
    Token head = headOf(sentence, noun);
    if (head.head() != Token.ROOT) {
      Token verb = sentence.token(head.head());
      Lexicon.Role role = verb.isVerb() ? support(sentence, verb, head) : null;
      if (role != null) {
        Clause both = phrase.carriedBy(Clause.ofVerb(sentence, verb, isTime), role);
        return new Carried(both, verb, role == Lexicon.Role.PLANS);
      }
    }
    for (Token copula : sentence.children(head, "cop")) {
      Lexicon.Role role = byPreposition(sentence, Words.key(copula), head);
      // "was in talks with them", but who was in detention did not detain
      boolean kept = role == Lexicon.Role.DOES && isIn(sentence, head);
      if (role != null && (!kept || !phrase.slot("with").isEmpty())) {
        // "was under siege": the noun has the verb's subject
        return new Carried(
            phrase.carriedBy(Clause.ofVerb(sentence, head, isTime), role), noun, false);
      }
    }
    return below(sentence, phrase, head, isTime).orElse(new Carried(phrase, noun, false));
  }

  private static boolean isIn(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream().anyMatch(t -> Words.key(t).equals("in"));
  }

  /** "attacks launched by the rebels", "attacks are said to have been launched by": verbs below. */
  private Optional<Carried> below(
      Sentence sentence, Clause phrase, Token head, Predicate<Token> isTime) {
    for (Token verb : bearers(sentence, head)) {
      Lexicon.Role role = ofObject(sentence, verb);
      if (role != null) {
        Clause own = Clause.ofVerb(sentence, verb, isTime);
        if (own.slot("obj").stream().anyMatch(t -> t.index() == head.index())) {
          Clause both = phrase.carriedBy(own, role);
          return Optional.of(new Carried(both, verb, role == Lexicon.Role.PLANS));
        }
      }
    }
    return Optional.empty();
  }

  /** Verbs of relative clauses on the noun, or of an infinitive that it is the subject of. */
  private static List<Token> bearers(Sentence sentence, Token noun) {
    List<Token> verbs = new ArrayList<>(sentence.children(noun, "acl"));
    if (noun.isRelation("nsubj") && noun.head() != Token.ROOT) {
      verbs.add(sentence.token(noun.head()));
    }
    for (Token verb : List.copyOf(verbs)) {
      verbs.addAll(sentence.children(verb, "xcomp"));
    }
    verbs.removeIf(verb -> !verb.isVerb() || isRelativeOblique(sentence, verb));
    return verbs;
  }

  /** The head of the phrase that holds the noun: itself, or "series" in "a series of attacks". */
  private Token headOf(Sentence sentence, Token noun) {
    Token at = noun;
    if (at.isRelation("conj") && sentence.token(at.head()).isNoun()) {
      at = sentence.token(at.head());
    }
    if (at.isRelation("nmod") && at.head() != Token.ROOT) {
      Token above = sentence.token(at.head());
      return lexicon.isContainer(Words.key(above)) ? above : at;
    }
    return at;
  }

  /** "a call in which he promised": the noun is not what he promised. */
  private static boolean isRelativeOblique(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").stream().anyMatch(t -> t.xpos().equals("WDT"));
  }

  private Lexicon.@Nullable Role support(Sentence sentence, Token verb, Token noun) {
    String lemma = Words.key(verb);
    boolean passive = Subjects.isPassive(sentence, verb);
    if (noun.isRelation("obj") || (passive && noun.isRelation("nsubj"))) {
      return ofObject(sentence, verb);
    }
    return byPreposition(sentence, lemma, noun);
  }

  /**
   * What a verb makes of the noun of action that is its object, with its particle if it has one.
   */
  private Lexicon.@Nullable Role ofObject(Sentence sentence, Token verb) {
    String lemma = Words.key(verb);
    Lexicon.Role withParticle = null;
    for (Token particle : sentence.children(verb, "compound", "advmod")) {
      Lexicon.Role role = lexicon.support(lemma + ' ' + Words.key(particle), "obj");
      withParticle = role != null ? role : withParticle;
    }
    // "held back the attack" held none
    boolean other =
        sentence.children(verb).stream().anyMatch(t -> t.relation().equals("compound:prt"));
    return withParticle != null || other ? withParticle : lexicon.support(lemma, "obj");
  }

  private Lexicon.@Nullable Role byPreposition(Sentence sentence, String lemma, Token noun) {
    for (Token mark : sentence.children(noun, "case")) {
      Lexicon.Role role = lexicon.support(lemma, Words.key(mark));
      if (role != null) {
        return role;
      }
    }
    return null;
  }
}
