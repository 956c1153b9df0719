package org.demarche.reading.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;

/**
 * Finds where a text speaks of an issue, by the terms of the table of issues ({@code
 * issue/FORMAT.md}).
 *
 * <p>Immutable and safe for several threads; the same text gives the same issues.
 */
public final class IssueReader {
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  /** A term at its place. */
  private record Hit(Term term, int from, Span span) {
    /** Longer before shorter, those that need something beside them before those that do not. */
    static final Comparator<Hit> NARROWEST =
        Comparator.<Hit>comparingInt(h -> -h.term.words().size())
            .thenComparing(h -> h.term.near().isEmpty());

    int end() {
      return from + term.words().size();
    }

    boolean isTakenBy(Hit other) {
      return from < other.end() && other.from < end() && NARROWEST.compare(other, this) < 0;
    }
  }

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  public IssueReader(Knowledge knowledge) {
    for (Row row : knowledge.rows("issue", "issues")) {
      add(row);
    }
  }

  private void add(Row row) {
    String id = row.get("issue");
    if (id.isEmpty() || row.list("terms").isEmpty()) {
      throw row.error("an issue has an id and terms");
    }
    Issue issue = new Issue(id, row.get("name"), row.list("terms"), row.list("contexts"));
    if (issue.name().isEmpty() && !issues.containsKey(id)) {
      throw row.error("the first row of issue '" + id + "' names it");
    }
    issues.merge(id, issue, Issue::and);
    List<List<String>> near = row.list("near").stream().map(Wording::split).toList();
    row.list("terms").forEach(term -> index(new Term(Wording.split(term), id, near)));
    row.list("unless").forEach(term -> index(new Term(Wording.split(term), null, List.of())));
  }

  private void index(Term term) {
    terms.computeIfAbsent(term.words().get(0), k -> new ArrayList<>()).add(term);
  }

  /** All issues of the table, in its order. */
  public List<Issue> all() {
    return List.copyOf(issues.values());
  }

  /** Where the text speaks of which issue. */
  public Issues read(AnalysedText text) {
    List<Issues.Mention> found = new ArrayList<>();
    text.sentences().forEach(sentence -> find(sentence, found));
    return new Issues(text, found);
  }

  private void find(Sentence sentence, List<Issues.Mention> found) {
    Wording wording = new Wording(sentence);
    List<Hit> hits = hits(wording);
    Set<Issues.Mention> kept = new LinkedHashSet<>();
    for (Hit hit : hits) {
      String issue = hit.term().issue();
      if (issue != null && hits.stream().noneMatch(hit::isTakenBy)) {
        kept.add(new Issues.Mention(issue, hit.span()));
      }
    }
    found.addAll(kept);
  }

  private List<Hit> hits(Wording wording) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < wording.words().size(); i++) {
      Wording.Word word = wording.words().get(i);
      addHits(wording, i, word.form(), hits);
      if (!word.lemma().equals(word.form())) {
        addHits(wording, i, word.lemma(), hits);
      }
    }
    return hits;
  }

  private void addHits(Wording wording, int at, String first, List<Hit> hits) {
    for (Term term : terms.getOrDefault(first, List.of())) {
      if (wording.has(term.words(), at) && term.holdsIn(wording)) {
        hits.add(new Hit(term, at, wording.span(at, term.words().size())));
      }
    }
  }
}
