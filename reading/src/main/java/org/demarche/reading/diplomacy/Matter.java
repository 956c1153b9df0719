package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * What a request, a promise or a statement is about: the words of a phrase or clause without the
 * words that only tie it to its verb, and without what the report adds to it.
 *
 * @param sentence where it stands
 * @param tokens its words in order, at least one
 */
record Matter(Sentence sentence, List<Token> tokens) {
  /** What opens what a mark closes. */
  private static final Map<String, String> OPENERS =
      Map.of("”", "“", "''", "``", "\"", "\"", "’", "‘", ")", "(", "-RRB-", "-LRB-");

  /**
   * The matter below a head.
   *
   * @param sides tokens of those who are asked or bound: a clause's subject that is one of them is
   *     no part of the matter ("that China lift the ban": "lift the ban")
   */
  static Matter below(Sentence sentence, Token head, Set<Integer> sides) {
    List<Token> all = sentence.subtree(head);
    int from = firstOf(sentence, head, all, sides);
    int to = endOf(sentence, head, all, from);
    return new Matter(sentence, List.copyOf(all.subList(from, to)));
  }

  /** The matter of a verb itself, up to where a phrase on it begins. */
  static Matter before(Sentence sentence, Token verb, Token phrase) {
    int edge = sentence.subtree(phrase).get(0).index();
    List<Token> all =
        sentence.subtree(verb).stream()
            .filter(t -> t.index() >= verb.index() && t.index() < Math.max(edge, verb.index() + 1))
            .toList();
    return new Matter(sentence, all);
  }

  /** The part of it that lies in some spans; itself where none does. */
  Matter within(List<Span> spans) {
    List<Token> inside =
        tokens.stream().filter(t -> spans.stream().anyMatch(s -> s.covers(t.span()))).toList();
    return inside.isEmpty() ? this : new Matter(sentence, inside);
  }

  /** Leading prepositions, conjunctions, "to", auxiliaries and the subject that is a side. */
  private static int firstOf(Sentence sentence, Token head, List<Token> all, Set<Integer> sides) {
    int from = 0;
    for (Token subject : sentence.children(head, "nsubj")) {
      if (sides.contains(subject.index()) && subject.index() < head.index()) {
        List<Token> phrase = sentence.subtree(subject);
        from = all.indexOf(phrase.get(phrase.size() - 1)) + 1;
      }
    }
    while (from < all.size() - 1 && all.get(from).index() != head.index() && isTie(all, from)) {
      from++;
    }
    return from;
  }

  /** Also "is" before "to", which trees take for a copula. */
  private static boolean isTie(List<Token> all, int at) {
    Token token = all.get(at);
    return (token.isRelation("cop") && all.get(at + 1).xpos().equals("TO"))
        || token.isRelation("case")
        || token.isRelation("fixed")
        || token.isRelation("mark")
        || token.isRelation("punct")
        || token.isRelation("cc")
        || token.isRelation("aux");
  }

  /** Where the report's own additions begin: after a dash, or a comma before a clause. */
  private static int endOf(Sentence sentence, Token head, List<Token> all, int from) {
    int after = Math.max(from, all.indexOf(head));
    int end = all.size();
    for (int i = after + 1; i < all.size(); i++) {
      if (isNewClause(all, i) || closes(sentence, head, all, i)) {
        end = i;
        break;
      }
    }
    while (end > after + 1
        && all.get(end - 1).isRelation("punct")
        && !isCloser(all, from, end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a mark closes what was opened inside the matter. */
  private static boolean isCloser(List<Token> all, int from, int at) {
    String opener = OPENERS.get(all.get(at).form());
    return opener != null && all.subList(from, at).stream().anyMatch(t -> t.form().equals(opener));
  }

  private static boolean closes(Sentence sentence, Token head, List<Token> all, int at) {
    String form = all.get(at).isRelation("punct") ? all.get(at).form() : "";
    if (form.equals("—") || form.equals("–") || form.equals("--") || form.equals(";")) {
      return true;
    }
    if (!form.equals(",") || at + 1 >= all.size()) {
      return false;
    }
    Token next = all.get(at + 1);
    boolean relative = next.xpos().startsWith("W");
    boolean clause = next.isRelation("mark") || next.isRelation("advcl");
    boolean another = next.isRelation("cc") && startsClause(sentence, sentence.token(next.head()));
    return relative || clause || another || (next.isRelation("nsubj") && head.isVerb());
  }

  /** "and that": the report goes on with what else is said. */
  private static boolean isNewClause(List<Token> all, int at) {
    return all.get(at).isRelation("cc")
        && at + 1 < all.size()
        && all.get(at + 1).isRelation("mark")
        && !all.get(at + 1).xpos().equals("TO");
  }

  private static boolean startsClause(Sentence sentence, Token verb) {
    return verb.isVerb() && !sentence.children(verb, "nsubj").isEmpty();
  }

  /** From its first word to its last. */
  Span span() {
    return Sentence.spanOf(tokens);
  }

  /** The lemmas of its nouns, verbs and adjectives but times, by which it is known again. */
  Set<String> words(Account account) {
    Set<String> words = new TreeSet<>();
    for (Token token : tokens) {
      boolean content = token.isNoun() || token.isVerb() || token.upos().equals("ADJ");
      if (content && account.times().stream().noneMatch(t -> t.span().covers(token.span()))) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
