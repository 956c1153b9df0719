package org.demarche.reading.speech;

import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * A clause without "that" which the tree does not give to its verb of saying: a noun phrase and a
 * finite verb that follow the verb, to the end of the sentence.
 */
final class BareClause {
  private static final int LONGEST_SUBJECT = 15;

  private BareClause() {}

  /** The clause after a verb of saying; empty where the words after it have another form. */
  static Optional<Span> after(Sentence sentence, Token verb, Cue cue) {
    if (isSubordinate(sentence, verb)) {
      return Optional.empty();
    }
    int begin = verb.index() + 1;
    if (cue.has("addr")) {
      begin = afterAddressee(sentence, verb, begin);
    }
    int last = sentence.size() - 1;
    return begin < last && isNominal(sentence.token(begin)) && hasFinite(sentence, begin + 1)
        ? Optional.of(sentence.token(begin).span().union(sentence.token(last).span()))
        : Optional.empty();
  }

  private static boolean isSubordinate(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.head() != Token.ROOT) {
      if (at.isRelation("acl") || at.isRelation("advcl")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static int afterAddressee(Sentence sentence, Token verb, int begin) {
    for (Token child : sentence.children(verb, "iobj", "obj")) {
      int to = child.index() + 1;
      if (child.index() >= begin && to < sentence.size() && !hasFinite(sentence, to - 1, to)) {
        return to;
      }
    }
    return begin;
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM" -> true;
      default -> false;
    };
  }

  /** Whether a finite verb comes before any comma. */
  private static boolean hasFinite(Sentence sentence, int from) {
    return hasFinite(sentence, from, from + LONGEST_SUBJECT);
  }

  private static boolean hasFinite(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return false;
      }
      boolean finite =
          token.xpos().equals("VBZ")
              || token.xpos().equals("VBP")
              || token.xpos().equals("VBD")
              || token.xpos().equals("MD");
      if (finite) {
        return true;
      }
    }
    return false;
  }
}
