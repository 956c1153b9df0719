package org.demarche.reading.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Noun phrases by the tree: what belongs to a head word, and what is joined to it. */
public final class NounPhrases {
  private static final Set<String> NOT_IN_PHRASE =
      Set.of(
          "acl",
          "appos",
          "conj",
          "cc",
          "punct",
          "parataxis",
          "advcl",
          "ccomp",
          "case",
          "cop",
          "mark",
          "nsubj",
          "aux",
          "dep",
          "obl",
          "advmod",
          "discourse",
          "csubj",
          "expl",
          "orphan",
          "obj",
          "iobj",
          "xcomp",
          "list",
          "vocative",
          "dislocated");

  private NounPhrases() {}

  /**
   * The phrase of a head word: determiner, modifiers, possessors, prepositional phrases; without
   * relative and participial clauses, appositions, what is coordinated with it, the preposition
   * before it and punctuation at its ends.
   */
  public static Span nounPhrase(Sentence sentence, Token head) {
    boolean[] in = new boolean[sentence.size()];
    Deque<Token> open = new ArrayDeque<>();
    in[head.index()] = true;
    open.add(head);
    while (!open.isEmpty()) {
      Token token = open.remove();
      for (Token child : sentence.children(token)) {
        if (belongs(child, token.index() == head.index())) {
          in[child.index()] = true;
          open.add(child);
        }
      }
    }
    return around(sentence, head, in);
  }

  private static boolean belongs(Token child, boolean ofHead) {
    String relation = child.relation();
    int colon = relation.indexOf(':');
    String universal = colon < 0 ? relation : relation.substring(0, colon);
    // deeper down only clauses and asides are left out: "the ministers of France and Spain"
    return ofHead
        ? !NOT_IN_PHRASE.contains(universal)
        : !relation.equals("acl:relcl")
            && !Set.of("appos", "parataxis", "advcl", "ccomp").contains(universal);
  }

  /** The widest run of tokens around the head, gaps of joining punctuation allowed. */
  private static Span around(Sentence sentence, Token head, boolean[] in) {
    int from = head.index();
    while (from > 0
        && (in[from - 1] || (isJoint(sentence, from - 1) && from > 1 && in[from - 2]))) {
      from--;
    }
    int to = head.index();
    int last = sentence.size() - 1;
    while (to < last
        && (in[to + 1] || (isJoint(sentence, to + 1) && to + 2 <= last && in[to + 2]))) {
      to++;
    }
    while (to > head.index() && sentence.token(to).upos().equals("PUNCT")) {
      to--;
    }
    while (from < head.index() && sentence.token(from).upos().equals("PUNCT")) {
      from++;
    }
    return sentence.token(from).span().union(sentence.token(to).span());
  }

  private static boolean isJoint(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.form().length() == 1 && "-'’\"“”".contains(token.form());
  }

  /** The head and all that is coordinated with it, in order of the text. */
  public static List<Token> conjuncts(Sentence sentence, Token head) {
    Token first = head;
    while (first.isRelation("conj") && sentence.token(first.head()).isNoun()) {
      first = sentence.token(first.head());
    }
    List<Token> found = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Token token = open.remove();
      found.add(token);
      open.addAll(sentence.children(token, "conj"));
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }
}
