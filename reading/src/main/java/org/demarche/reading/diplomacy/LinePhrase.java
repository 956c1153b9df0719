package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** The words of a noun phrase, without relative clauses, appositions and what is coordinated. */
final class LinePhrase {
  private LinePhrase() {}

  /** The words of the phrase, in order of the text. */
  static List<Token> of(Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>();
    collect(sentence, head, words);
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return words;
  }

  private static void collect(Sentence sentence, Token at, List<Token> words) {
    words.add(at);
    for (Token child : sentence.children(at)) {
      boolean clause =
          child.isRelation("acl")
              || child.isRelation("appos")
              || child.isRelation("punct")
              || child.isRelation("parataxis")
              || child.isRelation("cop")
              || child.isRelation("nsubj")
              || child.isRelation("aux");
      boolean joined = child.isRelation("conj") && child.isVerb();
      if (!clause && !joined) {
        collect(sentence, child, words);
      }
    }
  }
}
