package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Row;

/**
 * Finds what sides do of the acts of {@code acts.tsv}: who does what was asked has accepted, who
 * does what he undertook has kept it.
 *
 * @param <S> how claims can stand
 */
final class Deeds<S extends Enum<S>> {
  private final Acts acts;
  private final Politics politics;
  private final S done;

  Deeds(Acts acts, Politics politics, S done) {
    this.acts = acts;
    this.politics = politics;
    this.done = done;
  }

  /** The deeds that a sentence tells. */
  List<Sequel<S>> find(Account account, Sentence sentence) {
    List<Sequel<S>> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (isFinite(sentence, verb)) {
        acts.row(key(verb))
            .flatMap(row -> deed(account, sentence, verb, row))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    boolean participle = verb.xpos().equals("VBN");
    return verb.isVerb()
        && (verb.xpos().equals("VBD") || (participle && !sentence.children(verb, "aux").isEmpty()));
  }

  private Optional<Sequel<S>> deed(Account account, Sentence sentence, Token verb, Row row) {
    Circumstances how = account.clauses().circumstances(sentence, verb);
    Optional<Token> subject = account.clauses().subject(sentence, verb);
    boolean done = how.status() == Status.REPORTED && !how.denied() && !how.announced();
    if (!done || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
    List<String> by = passive ? List.of() : doers(account, sentence, subject.get());
    Set<String> things =
        passive ? words(account, sentence, subject.get()) : things(account, sentence, verb);
    if (passive ? things.isEmpty() : by.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sequel<>(
            sentence,
            verb,
            row,
            this.done,
            by,
            false,
            List.of(),
            Set.of(),
            key(verb),
            things,
            account.eventsIn(verb.span()).stream().map(Event::id).toList()));
  }

  private List<String> doers(Account account, Sentence sentence, Token subject) {
    Party party = account.clauses().party(sentence, subject);
    return party.direct() ? politics.among(account.actors(), party.actors()) : List.of();
  }

  /** What is acted on; nothing where the words only point at it ("closed it", "sent a hundred"). */
  private static Set<String> things(Account account, Sentence sentence, Token verb) {
    List<Token> objects = sentence.children(verb, "obj");
    Set<String> things = new TreeSet<>();
    for (Token thing : objects.isEmpty() ? sentence.children(verb, "obl") : objects) {
      things.addAll(words(account, sentence, thing));
    }
    return things;
  }

  private static Set<String> words(Account account, Sentence sentence, Token head) {
    return head.isNoun() ? Matter.below(sentence, head, Set.of()).words(account) : Set.of();
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
