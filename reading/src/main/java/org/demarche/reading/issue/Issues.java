package org.demarche.reading.issue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.event.Event;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;

/** Where one report speaks of which issue. Immutable. */
public final class Issues {
  private final AnalysedText text;
  private final List<Mention> mentions;

  /**
   * @param text the sentences
   * @param mentions in order of the text
   */
  public Issues(AnalysedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
  }

  /**
   * A place where a text speaks of an issue.
   *
   * @param issue the issue's id
   * @param span the words
   */
  public record Mention(String issue, Span span) {}

  /** In order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The ids of the issues spoken of in these spans, in order of their first mention. */
  public List<String> in(List<Span> spans) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (spans.stream().anyMatch(s -> s.overlaps(mention.span()))) {
        found.add(mention.issue());
      }
    }
    return List.copyOf(found);
  }

  /** The events, each with the issues of the clause that tells it. */
  public List<Event> ofEvents(List<Event> events) {
    Map<Span, Sentence> sentences = new HashMap<>();
    text.sentences().forEach(s -> sentences.put(s.span(), s));
    return events.stream()
        .map(
            e -> {
              Sentence sentence = sentences.get(e.sentence());
              return sentence == null
                  ? e.about(in(List.of(e.sentence())))
                  : e.about(near(sentence, e.trigger()));
            })
        .toList();
  }

  /**
   * The ids of the issues of a clause: those spoken of in it, else in the nearest clause above that
   * speaks of any; coordinated clauses have issues of their own.
   *
   * @param trigger the words that the clause hangs on
   */
  public List<String> near(Sentence sentence, Span trigger) {
    List<Mention> here = mentions.stream().filter(m -> sentence.span().covers(m.span())).toList();
    if (here.isEmpty()) {
      return List.of();
    }
    Token at = ClauseWords.head(sentence, trigger);
    for (int steps = 0; steps < sentence.size(); steps++) {
      List<Span> words = ClauseWords.below(sentence, at);
      Set<String> found = new LinkedHashSet<>();
      here.stream()
          .filter(m -> words.stream().anyMatch(m.span()::overlaps))
          .forEach(m -> found.add(m.issue()));
      if (!found.isEmpty() || at.head() == Token.ROOT) {
        return List.copyOf(found);
      }
      at = ClauseWords.above(sentence, at);
    }
    return List.of();
  }

  /** The statements, each with the issues of its content. */
  public List<Statement> ofStatements(List<Statement> statements) {
    return statements.stream().map(s -> s.about(in(s.content()))).toList();
  }
}
