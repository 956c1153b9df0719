package org.demarche.reading.diplomacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;

/** Whose a stance is, and whether it is told on a word that counts. */
final class Voices {
  /** The name that rules give to whoever says what they match. */
  private static final String SPEAKER = "speaker";

  private final Account account;
  private final Politics politics;
  private final Countries countries;

  Voices(Account account, Politics politics) {
    this.account = account;
    this.politics = politics;
    this.countries = new Countries(account.actors());
  }

  /**
   * The political actors who take the stance of a match.
   *
   * @return ids, one a country; empty where nobody known takes it, or where only others say that
   *     they do
   */
  List<String> whose(Match match) {
    Span trigger = match.trigger().span();
    Map<String, String> takers = new LinkedHashMap<>();
    named(match).stream()
        .filter(this::isPolitical)
        .filter(id -> isOwnWord(id, trigger))
        .forEach(id -> takers.putIfAbsent(countries.of(id), id));
    return List.copyOf(takers.values());
  }

  /** Whether a rule's stance is that of whoever says what it matches. */
  static boolean isSpoken(Row row) {
    return row.list("actor").equals(List.of(SPEAKER));
  }

  private List<String> named(Match match) {
    List<String> slots = match.row().list("actor");
    Span trigger = match.trigger().span();
    if (isSpoken(match.row())) {
      return innermost(trigger).map(Statement::speaker).map(List::of).orElse(List.of());
    }
    Optional<Party> party = match.who(slots);
    if (party.isPresent()) {
      return party.get().actors();
    }
    boolean silent = slots.stream().allMatch(slot -> match.heads(slot).isEmpty());
    return silent
        ? account.eventsIn(trigger).stream().findFirst().map(Event::actors).orElse(List.of())
        : List.of();
  }

  /** Whether an actor takes part in relations between states. */
  boolean isPolitical(String id) {
    return politics.isPolitical(account.actors().actor(id));
  }

  /** Whether nobody tells it but the report, the actor, or somebody of the same country. */
  private boolean isOwnWord(String actor, Span words) {
    return account.statementsAbout(words).stream().allMatch(s -> isOf(s, actor));
  }

  private boolean isOf(Statement statement, String actor) {
    String speaker = statement.speaker();
    if (speaker == null || speaker.equals(actor)) {
      return speaker != null;
    }
    // "officials said": of no country named, they are the actor's own
    Actor who = account.actors().actor(speaker);
    boolean unnamed = who.country() == null && who.kind() != Actor.Kind.ORGANISATION;
    boolean own = unnamed || countries.of(speaker).equals(countries.of(actor));
    return own && isPolitical(speaker);
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
