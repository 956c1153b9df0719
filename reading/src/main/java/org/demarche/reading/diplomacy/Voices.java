package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Whose a stance is, and whether it is told on a word that counts. */
final class Voices {
  private final Account account;
  private final Countries countries;

  Voices(Account account) {
    this.account = account;
    this.countries = new Countries(account.actors());
  }

  /**
   * The political actors who take the stance of a match.
   *
   * @param party who the clause says it is; null where it names nobody
   * @return ids; empty where nobody known takes it, or where only others say that they do
   */
  List<String> whose(Match match, @Nullable Party party) {
    Span trigger = match.trigger().span();
    List<String> named =
        party != null
            ? party.actors()
            : account.eventsIn(trigger).stream().findFirst().map(Event::actors).orElse(List.of());
    List<String> takers = named.stream().filter(this::isPolitical).toList();
    return takers.stream().filter(id -> isOwnWord(id, trigger)).toList();
  }

  /** Whether an actor takes part in relations between states. */
  boolean isPolitical(String id) {
    Actor actor = account.actors().actor(id);
    return Political.is(actor);
  }

  /** Whether nobody tells it but the report, the actor, or somebody of the same country. */
  private boolean isOwnWord(String actor, Span words) {
    return account.statementsAbout(words).stream().allMatch(s -> isOf(s, actor));
  }

  private boolean isOf(Statement statement, String actor) {
    String speaker = statement.speaker();
    return speaker != null
        && (speaker.equals(actor)
            || (isPolitical(speaker) && countries.of(speaker).equals(countries.of(actor))));
  }

  /** The innermost statement that holds some words. */
  Optional<Statement> innermost(Span words) {
    return account.statementsAbout(words).stream()
        .min((a, b) -> Integer.compare(length(a), length(b)));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
