package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Span;

/**
 * For whom "I" and "we" stand: the speaker in whose words they are, and "you" for those to whom
 * they are said. The stage of actors leaves them open, since it does not know who speaks.
 */
public final class FirstPerson {
  private final Map<String, String> pronouns = new HashMap<>();

  /**
   * Reads by the table {@code persons.tsv}.
   *
   * @throws org.demarche.reading.table.TableException when it is broken
   */
  public FirstPerson(Knowledge knowledge) {
    knowledge
        .rows("speech", "persons")
        .forEach(row -> pronouns.put(row.get("form"), row.get("who")));
  }

  /** The actors, with their mentions by pronouns of the first and second person. */
  public Actors in(AnalysedText text, Actors actors, List<Statement> statements) {
    List<Statement> quoted =
        statements.stream().filter(s -> s.kind() != Statement.Kind.INDIRECT).toList();
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : quoted.isEmpty() ? List.<Sentence>of() : text.sentences()) {
      for (Token token : sentence.tokens()) {
        List<String> who = who(token, quoted);
        if (!who.isEmpty()) {
          found.add(
              new Mention(
                  sentence.index(), token.index(), token.span(), Mention.Kind.PRONOUN, who));
        }
      }
    }
    return found.isEmpty() ? actors : actors.with(found);
  }

  private List<String> who(Token token, List<Statement> quoted) {
    if (!token.upos().equals("PRON")) {
      return List.of();
    }
    String meant = pronouns.get(token.form().toLowerCase(Locale.ROOT));
    Optional<Statement> said = meant == null ? Optional.empty() : innermost(token.span(), quoted);
    if (meant == null || said.isEmpty()) {
      return List.of();
    }
    String by = said.get().speaker();
    return meant.equals("addressee")
        ? said.get().addressees()
        : by == null ? List.of() : List.of(by);
  }

  private static Optional<Statement> innermost(Span word, List<Statement> quoted) {
    return quoted.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.covers(word)))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
  }
}
