package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.issue.Issues;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * What a phrase or clause is about: its own words, without what is only told beside it.
 *
 * @param issues where the report speaks of which issue
 */
record Theme(Issues issues, StanceWords vocabulary) {

  /** The words below a head, without relative clauses, circumstances and further main clauses. */
  List<Token> words(Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>();
    collect(sentence, head, words);
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return words;
  }

  private void collect(Sentence sentence, Token at, List<Token> words) {
    words.add(at);
    for (Token child : sentence.children(at)) {
      boolean beside =
          isAside(sentence, child)
              || child.isRelation("parataxis")
              || isOtherClause(sentence, at, child)
              || isCircumstance(sentence, child);
      if (!beside) {
        collect(sentence, child, words);
      }
    }
  }

  /** A relative clause tells more of its noun, and so does an apposition behind a comma. */
  private static boolean isAside(Sentence sentence, Token child) {
    if (!child.isRelation("appos")) {
      return child.relation().equals("acl:relcl");
    }
    int first = sentence.subtree(child).get(0).index();
    return first > 0 && sentence.token(first - 1).form().equals(",");
  }

  /** A clause of its own that is coordinated or gives the circumstances. */
  private static boolean isOtherClause(Sentence sentence, Token at, Token child) {
    boolean subject = !sentence.children(child, "nsubj").isEmpty();
    if (!child.isVerb()) {
      return false;
    }
    boolean joined = child.isRelation("conj");
    boolean otherForm = joined && !child.xpos().equals(at.xpos());
    return otherForm || (subject && (joined || child.isRelation("advcl")));
  }

  private boolean isCircumstance(Sentence sentence, Token child) {
    return sentence.children(child, "case", "mark").stream()
        .anyMatch(mark -> vocabulary.circumstances().contains(Vocabulary.lemma(mark)));
  }

  /** The issues that the words speak of, each with its first words; where they are, the last. */
  Map<String, Span> issues(Sentence sentence, List<Token> words) {
    Map<String, Span> found = new LinkedHashMap<>();
    Map<String, Span> scenes = new LinkedHashMap<>();
    for (Issues.Mention mention : issues.mentions()) {
      Span term = mention.span();
      boolean here = words.stream().anyMatch(t -> t.span().overlaps(term));
      if (here && !isInPassing(sentence, words, term)) {
        boolean scene = isScene(sentence, words, head(sentence, words, term));
        (scene ? scenes : found).putIfAbsent(mention.issue(), term);
      }
    }
    return found.isEmpty() ? scenes : found;
  }

  /** Whether a term stands in a phrase that tells where: "the attacks in the north of Gaza". */
  private boolean isScene(Sentence sentence, List<Token> words, Token term) {
    Token at = term;
    while (words.contains(at)) {
      boolean located =
          sentence.children(at, "case").stream()
              .anyMatch(t -> vocabulary.scenes().contains(Vocabulary.lemma(t)));
      if (located) {
        return true;
      }
      if (at.head() == Token.ROOT) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** Whether a term only says more of another: "Taiwan" of "arms sales to Taiwan". */
  private boolean isInPassing(Sentence sentence, List<Token> words, Span term) {
    Token at = head(sentence, words, term);
    while (at.head() != Token.ROOT && isNominal(at)) {
      at = sentence.token(at.head());
      if (isOther(at, term)) {
        return true;
      }
    }
    return isBehindOther(sentence, at, term);
  }

  /** Trees hang "to Taiwan" in "stop arms sales to Taiwan" on the verb now and then. */
  private boolean isBehindOther(Sentence sentence, Token phrase, Span term) {
    return phrase.isRelation("obl")
        && phrase.head() != Token.ROOT
        && sentence.children(sentence.token(phrase.head()), "obj").stream()
            .anyMatch(t -> t.index() < phrase.index() && isOther(t, term));
  }

  /** Whether a word belongs to another term. */
  private boolean isOther(Token word, Span term) {
    return issues.mentions().stream()
        .anyMatch(m -> m.span().overlaps(word.span()) && !m.span().overlaps(term));
  }

  private static boolean isNominal(Token at) {
    return !at.isVerb()
        && (at.isRelation("nmod") || at.isRelation("amod") || at.isRelation("compound"));
  }

  /** The word of a term whose head lies outside it. */
  private static Token head(Sentence sentence, List<Token> words, Span term) {
    return words.stream()
        .filter(t -> t.span().overlaps(term))
        .filter(t -> t.head() == Token.ROOT || !sentence.token(t.head()).span().overlaps(term))
        .findFirst()
        .orElseGet(
            () -> words.stream().filter(t -> t.span().overlaps(term)).findFirst().orElseThrow());
  }
}
