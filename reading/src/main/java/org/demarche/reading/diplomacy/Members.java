package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.event.Match;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Those of whom each has an encounter of his own: "separate meetings with X, Y and Z", "visits by
 * other officials, including X, Y and Z".
 */
record Members(Account account, Vocabulary words) {

  /** Their ids; empty where all take part in one encounter. */
  List<String> of(Match match, EncounterRule rule) {
    Sentence sentence = match.sentence();
    if (rule.each()) {
      int next = match.trigger().index() + 1;
      boolean partners =
          next < sentence.size() && words.is("word-", "partner", sentence.token(next));
      return partners ? named(sentence, next) : List.of();
    }
    boolean several = match.trigger().xpos().equals("NNS");
    if (rule.kind() == Encounter.Kind.VISIT && several) {
      for (Token token : sentence.subtree(match.trigger())) {
        if (token.index() > match.trigger().index() && words.is("word-", "including", token)) {
          return named(sentence, token.index());
        }
      }
    }
    return List.of();
  }

  /** Persons named from a word on, as far as the next verb that tells something. */
  private List<String> named(Sentence sentence, int from) {
    List<Mention> found = new ArrayList<>();
    Token last = sentence.token(from);
    for (Token token : sentence.tokens().subList(from, sentence.size())) {
      boolean tells = token.isVerb() && !sentence.children(token, "nsubj").isEmpty();
      if (tells && token.index() > from) {
        break;
      }
      Optional<Mention> person = person(sentence, token);
      if (person.isPresent()) {
        found.add(person.get());
        last = token;
      }
    }
    if (last.isRelation("nsubj")) {
      found.remove(found.size() - 1); // who tells it: "in meetings with X and Y, Z said"
    }
    return found.stream().flatMap(m -> m.actors().stream()).distinct().toList();
  }

  private Optional<Mention> person(Sentence sentence, Token token) {
    return account
        .actors()
        .mentionAt(sentence.index(), token.index())
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .filter(m -> account.actors().actor(m.actors().get(0)).kind() == Actor.Kind.PERSON);
  }

  /** Whether somebody is one of those, or the group of which they are named. */
  boolean isAmong(String id, List<String> each) {
    Actor actor = account.actors().actor(id);
    boolean group =
        actor.kind() == Actor.Kind.GROUP
            && each.stream().anyMatch(e -> Objects.equals(actor.country(), country(e)));
    return each.contains(id) || group;
  }

  private @Nullable String country(String id) {
    return account.actors().actor(id).country();
  }
}
