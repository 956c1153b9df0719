package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.actor.NounPhrases;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Who speaks and who is spoken to: subjects, agents, possessors, and the actors that they are. */
final class Voices {
  private static final int DEEPEST = 12;
  private static final int LONGEST_PHRASE = 40;

  private final Actors actors;

  Voices(Actors actors) {
    this.actors = actors;
  }

  /** The party that a noun phrase names. */
  Party party(Sentence sentence, Token head) {
    Span phrase = NounPhrases.nounPhrase(sentence, head);
    Token named = antecedent(sentence, head).orElse(head);
    return actors
        .mentionAt(sentence.index(), named.index())
        .or(() -> mentionWithin(sentence, named))
        .map(m -> new Party(phrase, m.actors().get(0), m.kind()))
        .orElseGet(() -> new Party(phrase, null, null));
  }

  /** The ids of all actors that a noun phrase and what is joined to it name. */
  List<String> everybody(Sentence sentence, Token head) {
    List<String> found = new ArrayList<>();
    for (Token one : NounPhrases.conjuncts(sentence, head)) {
      actors
          .mentionAt(sentence.index(), one.index())
          .ifPresent(m -> m.actors().stream().filter(a -> !found.contains(a)).forEach(found::add));
    }
    return found;
  }

  /** Trees of names go wrong: the mention may have another word of the phrase for its head. */
  private Optional<Mention> mentionWithin(Sentence sentence, Token head) {
    Span phrase = NounPhrases.nounPhrase(sentence, head);
    int from = Math.max(0, head.index() - LONGEST_PHRASE);
    int to = Math.min(sentence.size(), head.index() + LONGEST_PHRASE);
    for (int i = from; i < to; i++) {
      Optional<Mention> mention = actors.mentionAt(sentence.index(), i);
      boolean whole =
          mention.isPresent()
              && phrase.covers(sentence.token(i).span())
              && mention.get().kind() != Mention.Kind.MODIFIER
              && mention.get().kind() != Mention.Kind.PLACE
              && mention.get().span().covers(head.span());
      if (whole) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /** The noun for which a relative pronoun stands. */
  private static Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    if (!pronoun.xpos().startsWith("W")) {
      return Optional.empty();
    }
    Token at = pronoun;
    for (int steps = 0; steps < DEEPEST && at.head() != Token.ROOT; steps++) {
      Token above = sentence.token(at.head());
      if (at.isRelation("acl") && above.index() < pronoun.index()) {
        return Optional.of(above);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** Who does what a verb or adjective tells; voice undone. */
  Optional<Token> subject(Sentence sentence, Token verb) {
    return subject(sentence, verb, 0);
  }

  private Optional<Token> subject(Sentence sentence, Token verb, int depth) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    for (Token child : sentence.children(verb, "nsubj")) {
      if (!child.relation().equals("nsubj:pass")) {
        return Optional.of(child);
      }
    }
    if (depth > DEEPEST || verb.head() == Token.ROOT) {
      return beside(sentence, verb);
    }
    Token above = sentence.token(verb.head());
    if (verb.isRelation("acl") && above.isNoun()) {
      return Optional.of(above);
    }
    boolean shares =
        verb.isRelation("conj")
            || verb.isRelation("xcomp")
            || verb.isRelation("advcl")
            || verb.isRelation("acl")
            || verb.isRelation("dep")
            || (verb.isRelation("parataxis") && verb.xpos().equals("VBG"));
    if (shares && !above.isNoun()) {
      boolean passive = isPassive(sentence, above);
      List<Token> patient = sentence.children(above, "nsubj");
      return passive && !patient.isEmpty()
          ? Optional.of(patient.get(0))
          : subject(sentence, above, depth + 1);
    }
    return beside(sentence, verb);
  }

  /** The noun right before the verb, where the tree gives it no subject. */
  private static Optional<Token> beside(Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.upos().equals("PRON")) {
        return Optional.of(token);
      }
      if (!token.upos().equals("ADV") && !token.upos().equals("AUX")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a verb is passive, or a participle that is. */
  static boolean isPassive(Sentence sentence, Token verb) {
    boolean marked =
        !sentence.children(verb, "aux").stream()
                .filter(t -> t.relation().equals("aux:pass"))
                .toList()
                .isEmpty()
            || sentence.children(verb, "nsubj").stream()
                .anyMatch(t -> t.relation().equals("nsubj:pass"));
    return marked || (verb.xpos().equals("VBN") && verb.relation().equals("acl"));
  }

  /** The by-phrase of a passive. */
  Optional<Token> agent(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "obl", "nmod")) {
      for (Token mark : sentence.children(child, "case")) {
        if (mark.lemma().equals("by")) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }
}
