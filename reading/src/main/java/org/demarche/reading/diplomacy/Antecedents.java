package org.demarche.reading.diplomacy;

import java.util.Optional;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;

/** Finds what a matter points at that only says "those" or "them". */
final class Antecedents {
  /** Verbs that say nothing of what is to be done: "work on those". */
  private final Set<String> light;

  Antecedents(Knowledge knowledge) {
    this.light = Vocabulary.words(knowledge, "light-act");
  }

  /** The matter itself, or what it points at in the sentence before. */
  Matter resolve(Account account, Matter matter) {
    if (!isReference(account, matter)) {
      return matter;
    }
    int before = matter.sentence().index() - 1;
    if (before < 0) {
      return matter;
    }
    return lastThings(account, account.text().sentences().get(before)).orElse(matter);
  }

  private boolean isReference(Account account, Matter matter) {
    boolean points = false;
    for (Token token : matter.tokens()) {
      if (token.isNoun() && !isTime(account, token)) {
        return false;
      }
      if (token.isVerb() && !isTime(account, token) && !light.contains(token.lemma())) {
        return false;
      }
      points |= isPointer(token);
    }
    return points;
  }

  private static boolean isPointer(Token token) {
    boolean argument =
        token.isRelation("obj") || token.isRelation("obl") || token.isRelation("nmod");
    return argument
        && (token.upos().equals("PRON") || token.upos().equals("DET"))
        && !token.xpos().equals("PRP$");
  }

  /** The last things in the plural that a sentence names and that are nobody. */
  private static Optional<Matter> lastThings(Account account, Sentence sentence) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      boolean somebody = account.actors().mentionAt(sentence.index(), token.index()).isPresent();
      if (token.xpos().equals("NNS")
          && !somebody
          && !token.isRelation("conj")
          && !isTime(account, token)) {
        found = token;
      }
    }
    return Optional.ofNullable(found).map(t -> Matter.below(sentence, t, Set.of()));
  }

  private static boolean isTime(Account account, Token token) {
    return account.times().stream().anyMatch(t -> t.span().covers(token.span()));
  }
}
