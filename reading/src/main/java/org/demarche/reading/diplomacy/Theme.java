package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.issue.Issues;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** What a phrase or clause is about: its own words, without what is only told beside it. */
final class Theme {
  private Theme() {}

  /** The words below a head, without relative clauses, appositions and further main clauses. */
  static List<Token> words(Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>();
    collect(sentence, head, words);
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return words;
  }

  private static void collect(Sentence sentence, Token at, List<Token> words) {
    words.add(at);
    for (Token child : sentence.children(at)) {
      boolean beside =
          isAside(sentence, child)
              || child.isRelation("parataxis")
              || isOtherClause(sentence, at, child);
      if (!beside) {
        collect(sentence, child, words);
      }
    }
  }

  /**
   * A relative clause behind a comma tells more of its noun, and does not say which one is meant.
   */
  private static boolean isAside(Sentence sentence, Token child) {
    if (!child.relation().equals("acl:relcl")) {
      return false;
    }
    int first = sentence.subtree(child).get(0).index();
    boolean after = first > 0 && sentence.token(first - 1).upos().equals("PUNCT");
    return after || sentence.token(first).upos().equals("PUNCT");
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

  /** The issues that the words speak of, each with its first words. */
  static Map<String, Span> issues(Issues issues, List<Token> words) {
    Map<String, Span> found = new LinkedHashMap<>();
    if (words.isEmpty()) {
      return found;
    }
    Span whole = Sentence.spanOf(words);
    for (Issues.Mention mention : issues.mentions()) {
      boolean here =
          whole.overlaps(mention.span())
              && words.stream().anyMatch(t -> t.span().overlaps(mention.span()));
      if (here) {
        found.putIfAbsent(mention.issue(), mention.span());
      }
    }
    return found;
  }
}
