package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Match;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * What a stance is about: the issues of the words that its rule names, or, where these only point
 * back ("opposed it", "rejected the plan"), those of which was just spoken.
 */
record StanceMatter(Account account, Theme theme, StanceWords vocabulary) {
  /** The slot of a that-clause of what is to be done. */
  private static final String DUE = "due";

  /** Slots whose pronouns point at nothing ("it is necessary that"). */
  private static final Set<String> EMPTY = Set.of("subj", "ccomp", DUE);

  /** The issues, each with the words that show it. */
  Map<String, Span> issues(Match match, Stances found) {
    Sentence sentence = match.sentence();
    List<Token> words = new ArrayList<>();
    for (String slot : match.row().list("matter")) {
      heads(match, slot).forEach(head -> words.addAll(theme.words(sentence, head)));
    }
    words.sort(Comparator.comparingInt(Token::index));
    Map<String, Span> issues = theme.issues(sentence, words);
    return issues.isEmpty() ? referred(match, found) : issues;
  }

  private List<Token> heads(Match match, String slot) {
    return slot.equals(DUE)
        ? match.heads("ccomp").stream().filter(t -> isDue(match.sentence(), t)).toList()
        : match.heads(slot);
  }

  /** A clause in the subjunctive, or with an auxiliary that demands. */
  private boolean isDue(Sentence sentence, Token verb) {
    List<Token> auxiliaries = sentence.children(verb, "aux", "cop");
    boolean bare = auxiliaries.isEmpty() && verb.xpos().equals("VB");
    boolean mistaken =
        auxiliaries.isEmpty()
            && verb.xpos().equals("VBP")
            && sentence.children(verb, "nsubj").stream().anyMatch(t -> t.xpos().startsWith("NN"))
            && sentence.children(verb, "nsubj").stream().noneMatch(t -> t.xpos().endsWith("S"));
    boolean be =
        auxiliaries.stream().allMatch(t -> t.form().equals("be")) && !auxiliaries.isEmpty();
    return bare || mistaken || be || account.clauses().circumstances(sentence, verb).demanded();
  }

  /** Whether the matter is what is done against the issue: "efforts to curb the drones". */
  boolean isAgainst(Match match, Span term) {
    Sentence sentence = match.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(term))
        .anyMatch(t -> isAgainst(sentence, t, match.trigger()));
  }

  private boolean isAgainst(Sentence sentence, Token term, Token trigger) {
    Token at = term;
    while (at.head() != Token.ROOT && at.head() != trigger.index()) {
      boolean opposed =
          sentence.children(at, "case").stream()
              .anyMatch(t -> vocabulary.against().contains(Vocabulary.lemma(t)));
      at = sentence.token(at.head());
      if (opposed || vocabulary.against().contains(Vocabulary.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Span> referred(Match match, Stances found) {
    for (String slot : match.row().list("matter")) {
      if (!EMPTY.contains(slot)) {
        for (Token head : match.heads(slot)) {
          Optional<Token> pointer = pointer(match.sentence(), head);
          if (pointer.isPresent()) {
            return before(match.sentence(), pointer.get(), found);
          }
        }
      }
    }
    return Map.of();
  }

  /**
   * The word that points back: the head itself, or what it governs ("discuss it", "limits on it").
   */
  private Optional<Token> pointer(Sentence sentence, Token head) {
    List<Token> candidates = new ArrayList<>();
    candidates.add(head);
    if (head.isVerb() && !vocabulary.handling().contains(Vocabulary.lemma(head))) {
      return Optional.empty();
    }
    candidates.addAll(sentence.children(head, "obj", "nmod", "obl"));
    return candidates.stream().filter(t -> pointsBack(sentence, t)).findFirst();
  }

  private boolean pointsBack(Sentence sentence, Token token) {
    String word = Vocabulary.lemma(token);
    if (vocabulary.pointers().contains(token.form().toLowerCase(Locale.ROOT)) && !token.isNoun()) {
      return true;
    }
    boolean bare = sentence.children(token, "nmod", "amod", "compound", "acl").isEmpty();
    boolean definite =
        sentence.children(token, "det").stream()
            .anyMatch(t -> vocabulary.articles().contains(Vocabulary.lemma(t)));
    return definite
        && bare
        && (vocabulary.back().contains(word)
            || nearby(sentence).stream().anyMatch(t -> isSame(t, token)));
  }

  /** A word of the sentence before that belongs to the words for an issue, or governs them. */
  private boolean isSame(Token before, Token token) {
    return before.isNoun() && Vocabulary.lemma(before).equals(Vocabulary.lemma(token));
  }

  /** The words for issues in the sentence before, and the nouns on which they hang. */
  private List<Token> nearby(Sentence sentence) {
    List<Token> found = new ArrayList<>();
    if (sentence.index() > 0) {
      Sentence before = account.text().sentences().get(sentence.index() - 1);
      for (Token token : before.tokens()) {
        if (account.issues().mentions().stream().anyMatch(m -> m.span().overlaps(token.span()))) {
          found.add(token);
          if (token.head() != Token.ROOT) {
            found.add(before.token(token.head()));
          }
        }
      }
    }
    return found;
  }

  /** What was last spoken of: in a stance, or else as an issue of its own. */
  private Map<String, Span> before(Sentence sentence, Token pointer, Stances found) {
    Span from = span(sentence, 1);
    Set<String> issues = found.lastIssues(new Span(from.begin(), pointer.span().begin()));
    if (issues.isEmpty() && sentence.index() > 0) {
      Sentence last = account.text().sentences().get(sentence.index() - 1);
      issues = theme.issues(last, last.tokens()).keySet();
    }
    Map<String, Span> pointed = new LinkedHashMap<>();
    issues.stream().limit(1).forEach(issue -> pointed.put(issue, pointer.span()));
    return pointed;
  }

  private Span span(Sentence sentence, int before) {
    int first = Math.max(0, sentence.index() - before);
    return new Span(account.text().sentences().get(first).span().begin(), sentence.span().end());
  }
}
