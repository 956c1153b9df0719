package org.demarche.reading.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds where a text speaks of an issue, by the terms of the table of issues.
 *
 * <p>Immutable and safe for several threads; the same text gives the same issues.
 */
public final class IssueReader {
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  /** A term as the lemmas of its words, and the issue that it speaks of. */
  private record Term(List<String> words, String issue) {}

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  public IssueReader(Knowledge knowledge) {
    for (Row row : knowledge.rows("issue", "issues")) {
      Issue issue =
          new Issue(row.get("issue"), row.get("name"), row.list("terms"), row.list("contexts"));
      issues.add(issue);
      for (String term : issue.terms()) {
        List<String> words = List.of(term.toLowerCase(Locale.ROOT).split(" "));
        terms
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(new Term(words, issue.id()));
      }
    }
  }

  /** All issues of the table, in its order. */
  public List<Issue> all() {
    return List.copyOf(issues);
  }

  /** Where the text speaks of which issue. */
  public Issues read(AnalysedText text) {
    List<Issues.Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        for (Term term : terms.getOrDefault(lemma(sentence, i), List.of())) {
          if (fits(sentence, i, term.words())) {
            int last = i + term.words().size() - 1;
            found.add(
                new Issues.Mention(
                    term.issue(), sentence.token(i).span().union(sentence.token(last).span())));
          }
        }
      }
    }
    return new Issues(found);
  }

  private static boolean fits(Sentence sentence, int from, List<String> words) {
    if (from + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!lemma(sentence, from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lemma(Sentence sentence, int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }
}
