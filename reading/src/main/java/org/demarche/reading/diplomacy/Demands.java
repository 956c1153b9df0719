package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;

/** Finds what speakers say that others must do: "Beijing said Washington must lift sanctions". */
final class Demands {
  /** Name of the rule. */
  static final String RULE = "said-to-be-due";

  private final Account account;
  private final Voices voices;
  private final Theme theme;

  Demands(Account account, Voices voices, Theme theme) {
    this.account = account;
    this.voices = voices;
    this.theme = theme;
  }

  /** The demands of a sentence. */
  List<Position> of(Sentence sentence) {
    List<Position> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (verb.isVerb() && !sentence.children(verb, "aux").isEmpty()) {
        voices.innermost(verb.span()).ifPresent(s -> add(sentence, verb, s, found));
      }
    }
    return found;
  }

  private void add(Sentence sentence, Token verb, Statement said, List<Position> found) {
    String speaker = said.speaker();
    if (speaker == null || !voices.isPolitical(speaker)) {
      return;
    }
    Circumstances how = account.clauses().circumstances(sentence, verb);
    Optional<Token> doer = account.clauses().subject(sentence, verb);
    if (!how.demanded() || doer.isEmpty()) {
      return;
    }
    List<Token> words = new ArrayList<>(theme.words(sentence, doer.get()));
    words.addAll(theme.words(sentence, verb));
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    Map<String, Span> issues = theme.issues(sentence, words);
    issues.forEach(
        (issue, term) ->
            found.add(
                new Position(
                    "",
                    speaker,
                    issue,
                    Position.Stance.DEMANDS,
                    said.date(),
                    said.id(),
                    null,
                    List.of(verb.span().union(term)),
                    RULE,
                    List.of("\"" + verb.form() + "\" is said to be due"))));
  }
}
