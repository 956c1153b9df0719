package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Finds what fills the slots of a noun of action. */
final class NounSlots {
  private final Clause clause;
  private final Sentence sentence;

  NounSlots(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /** Fills the slots. */
  void fill() {
    Token noun = clause.trigger();
    fillNounOwn(noun);
    // "the release of the girls by the militia": the second phrase may hang on the first
    sentence.children(noun, "nmod").forEach(child -> fillBelow(child, 2));
  }

  private void fillBelow(Token phrase, int depth) {
    for (Token inner : sentence.children(phrase, "nmod")) {
      if (!inner.relation().equals("nmod:poss") && !clause.preposition(inner).equals("of")) {
        clause.putOblique(inner, "");
        if (depth > 1) {
          fillBelow(inner, depth - 1);
        }
      }
    }
  }

  private void fillNounOwn(Token noun) {
    if (noun.head() != Token.ROOT) {
      fillAround(noun, sentence.token(noun.head()));
    }
    List<Token> children = new ArrayList<>(sentence.children(noun));
    // "the French-approved Chadian raid": a plain name before who only stands behind it
    children.sort((a, b) -> Boolean.compare(isParticiple(a), isParticiple(b)));
    for (Token child : children) {
      if (child.relation().equals("nmod:poss")) {
        clause.put("poss", child);
      } else if (child.isRelation("nmod") || child.isRelation("obl")) {
        clause.putOblique(child, "");
      } else if (child.isRelation("amod") || child.isRelation("compound")) {
        clause.put("mod", child);
        putPair(child);
      } else if (child.isRelation("appos")) {
        clause.put("appos", child);
      } else if (child.isRelation("acl") || child.isRelation("ccomp")) {
        putNounClause(child);
      }
    }
  }

  private static boolean isParticiple(Token word) {
    return word.isRelation("amod") && word.isVerb();
  }

  /** "the Kim-Moon summit", "Thai-Lao talks": the other of two names that a hyphen joins. */
  private void putPair(Token name) {
    if (name.isVerb()) {
      return;
    }
    sentence.children(name, "flat", "compound", "amod").stream()
        .filter(t -> Math.abs(t.index() - name.index()) == 2)
        .filter(t -> sentence.token((t.index() + name.index()) / 2).form().matches("[-–]"))
        .forEach(t -> clause.put("pair", t));
  }

  /** Who else a noun may be of: whose apposition it is, and who does what is done "after talks". */
  private void fillAround(Token noun, Token above) {
    if (noun.isRelation("appos")) {
      clause.put("appos", above);
    } else if (!clause.preposition(noun).isEmpty()) {
      Token phrase = circumstance(noun, above);
      if (phrase.isRelation("obl") && !clause.preposition(phrase).isEmpty()) {
        Token verb = sentence.token(phrase.head());
        Optional.of(verb)
            .filter(Token::isVerb)
            .flatMap(t -> Subjects.of(sentence, t))
            .ifPresent(t -> clause.put("outer", t));
      }
    }
  }

  /** "at the end of a visit", "in a statement after talks": the phrase that holds the noun's. */
  private static Token circumstance(Token noun, Token above) {
    boolean inside = noun.isRelation("nmod") && above.isRelation("obl");
    return inside ? above : noun;
  }

  private void putNounClause(Token child) {
    if (sentence.children(child, "mark").stream().anyMatch(m -> m.xpos().equals("TO"))) {
      clause.put("xcomp", child);
    } else {
      clause.putClause(child);
    }
  }
}
