package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimexDays;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** What all expectations are made with: the words, whose word, whether a time is to come. */
record Outlook(Account account) {

  /** The clause or phrase of an act, without clauses that follow it after a comma. */
  static Span clause(Sentence sentence, Token act) {
    List<Token> own =
        sentence.subtree(act).stream()
            .filter(t -> isOwn(sentence, t, act))
            .filter(t -> !t.upos().equals("PUNCT"))
            .filter(
                t -> !(t.isRelation("mark") && t.head() == act.index() && !t.xpos().equals("TO")))
            .toList();
    return Sentence.spanOf(own);
  }

  private static boolean isOwn(Sentence sentence, Token token, Token act) {
    Token at = token;
    while (at.index() != act.index()) {
      boolean aside =
          at.isRelation("parataxis")
              || at.isRelation("advcl")
              || at.isRelation("cc")
              || (at.isRelation("conj") && at.isVerb());
      if (aside) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /** On whose word the clause is told; null where the report itself tells it. */
  @Nullable String statedBy(Sentence sentence, Circumstances c, Span what) {
    if (c.speaker() != null) {
      List<String> actors = account.clauses().party(sentence, c.speaker()).actors();
      if (!actors.isEmpty()) {
        return actors.get(0);
      }
    }
    return account.statementsAbout(what).stream()
        .map(Statement::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether a time lasts until after the report's day. */
  boolean isToCome(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.last().isAfter(published)).isPresent();
  }

  /** Whether a time begins after the report's day. */
  boolean isLater(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.first().isAfter(published)).isPresent();
  }

  /** Whether a time is over on the report's day. */
  boolean isPast(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.last().isBefore(published)).isPresent();
  }

  /** Why it was recorded, for people. */
  static List<String> reasons(
      String found, String rule, Expectation.Certainty certainty, @Nullable String when) {
    List<String> reasons = new ArrayList<>();
    reasons.add(rule.isEmpty() ? found : found + " (rule " + rule + ")");
    reasons.add("certainty " + certainty.name().toLowerCase(Locale.ROOT));
    reasons.add(when == null ? "when: not told" : "when: " + when);
    return reasons;
  }
}
