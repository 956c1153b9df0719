package org.demarche.reading.actor;

import java.util.List;
import java.util.Locale;
import org.demarche.reading.actor.WordClasses.Name;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * Whether the name of a capital or state is used as a place or for its government, by what it
 * depends on and its preposition.
 */
final class PlaceRule {
  private final WordClasses classes;

  PlaceRule(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * Whether the name with this head word is a place.
   *
   * @param capital whether it is a capital or seat; states are the readier actors
   */
  boolean isPlace(Sentence sentence, Token head, boolean capital) {
    return switch (sentence.kind()) {
      case DATELINE, BYLINE -> true;
      default -> opensReport(sentence, head) || byGovernor(sentence, head, capital);
    };
  }

  /** "MOSCOW (AP) --" where the dateline was not cut off. */
  private static boolean opensReport(Sentence sentence, Token head) {
    int next = head.index() + 1;
    return head.index() <= 1
        && next < sentence.size()
        && head.form().length() > 3
        && head.form().chars().allMatch(Character::isUpperCase)
        && sentence.token(next).upos().equals("PUNCT");
  }

  private boolean byGovernor(Sentence sentence, Token head, boolean capital) {
    Token token = head;
    // "in Washington and Beijing": the second is what the first is
    while (token.isRelation("conj") && sentence.children(token, "case").isEmpty()) {
      token = sentence.token(token.head());
    }
    if (token.head() == Token.ROOT) {
      return false;
    }
    Token governor = sentence.token(token.head());
    List<Token> cases = sentence.children(token, "case");
    boolean possessor = token.relation().equals("nmod:poss");
    if (!cases.isEmpty() && !possessor) {
      return afterPreposition(cases.get(0), governor, capital);
    }
    return capital
        && (token.isRelation("obj") || token.isRelation("obl"))
        && classes.has(Name.PLACE_VERB, governor.lemma());
  }

  private boolean afterPreposition(Token preposition, Token governor, boolean capital) {
    String form = preposition.form().toLowerCase(Locale.ROOT);
    if (classes.has(Name.PLACE_PREPOSITION, form)) {
      return true;
    }
    if (classes.has(Name.MOTION_PREPOSITION, form)) {
      return classes.has(Name.MOTION_WORD, governor.lemma());
    }
    return capital && form.equals("of") && classes.has(Name.PLACE_NOUN, governor.lemma());
  }
}
