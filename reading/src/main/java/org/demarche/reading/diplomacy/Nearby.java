package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.Sentence;

/**
 * States, and those who act on their orders, whom the words around an act name.
 *
 * @param account where they stand
 * @param politics who acts for a state
 */
record Nearby(Account account, Politics politics) {

  /** Those named in a sentence before an offset, the last first; places are none. */
  List<String> before(Sentence sentence, int offset) {
    return named(m -> isIn(m, sentence.index()) && m.span().begin() < offset && !isPlace(m));
  }

  /** Those named in a sentence behind an offset, the last first. */
  List<String> after(Sentence sentence, int offset) {
    return named(m -> isIn(m, sentence.index()) && m.span().begin() > offset);
  }

  /** Those whom another sentence names, neither as a place nor as the owner of something. */
  List<String> in(int sentence) {
    return named(m -> isIn(m, sentence) && !isPlace(m) && !isOwner(m));
  }

  /** Whom a sentence speaks of first of all: its subject. */
  List<String> subject(int index) {
    if (index < 0) {
      return List.of();
    }
    Sentence sentence = account.text().sentences().get(index);
    return sentence.tokens().stream()
        .filter(t -> t.isRelation("nsubj") && !t.relation().equals("nsubj:pass"))
        .map(t -> account.actors().mentionAt(index, t.index()))
        .flatMap(Optional::stream)
        .filter(m -> m.actors().stream().allMatch(this::isOfState))
        .findFirst()
        .map(Mention::actors)
        .orElse(List.of());
  }

  /** Whether an actor is a state or acts on the orders of one that is known. */
  boolean isOfState(String id) {
    Actor actor = account.actors().actor(id);
    return actor.country() != null && politics.governs(actor);
  }

  private static boolean isIn(Mention mention, int sentence) {
    return mention.sentence() == sentence;
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE;
  }

  /** Who only owns what is spoken of: "support for Taiwan's independence". */
  private boolean isOwner(Mention mention) {
    Sentence sentence = account.text().sentences().get(mention.sentence());
    return sentence.token(mention.head()).relation().equals("nmod:poss");
  }

  private List<String> named(Predicate<Mention> some) {
    Set<String> ids = new LinkedHashSet<>();
    List<Mention> mentions = account.actors().mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (some.test(mentions.get(i))) {
        mentions.get(i).actors().stream().filter(this::isOfState).forEach(ids::add);
      }
    }
    return new ArrayList<>(ids);
  }
}
