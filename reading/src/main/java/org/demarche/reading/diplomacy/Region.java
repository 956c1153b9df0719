package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * The words that belong to an act: those from which the way up to one of its words crosses no verb
 * of another clause.
 *
 * @param sentence where it stands
 * @param anchors the words that tell the act: noun, verb that carries it
 */
record Region(Sentence sentence, List<Token> anchors) {
  Region {
    anchors = List.copyOf(anchors);
  }

  /** Whether a word belongs to the act. */
  boolean has(Token token) {
    Token at = token;
    while (true) {
      if (isAnchor(at)) {
        return true;
      }
      boolean otherClause = at.isVerb() && at.index() != token.index();
      if (at.head() == Token.ROOT || otherClause || at.isRelation("parataxis")) {
        return false;
      }
      at = sentence.token(at.head());
    }
  }

  /** Whether a word tells the act itself. */
  boolean isAnchor(Token token) {
    return anchors.stream().anyMatch(a -> a.index() == token.index());
  }

  /** All words of the act, in order. */
  List<Token> tokens() {
    return sentence.tokens().stream().filter(this::has).toList();
  }
}
