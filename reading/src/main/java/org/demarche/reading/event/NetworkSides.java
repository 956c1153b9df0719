package org.demarche.reading.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.language.syntax.Telling;
import org.jspecify.annotations.Nullable;

/** What the network says of acts, in terms of parties: whom the words name that it points at. */
final class NetworkSides {
  /** So likely the network has to take words to tell an act for it to be asked about it. */
  static final double LIKELY = 0.3;

  private final Parties parties;

  NetworkSides(Parties parties) {
    this.parties = parties;
  }

  /** How likely these words tell an act of this type, from 0 to 1. */
  static double share(List<Token> words, EventType type) {
    return best(words, type).map(word -> share(word, type)).orElse(0.0);
  }

  private static double share(Token word, EventType type) {
    Telling telling = word.telling();
    return telling == null ? 0 : telling.share(type.name());
  }

  private static Optional<Token> best(List<Token> words, EventType type) {
    return words.stream()
        .filter(word -> word.telling() != null)
        .max(Comparator.comparingDouble(word -> share(word, type)));
  }

  /** An act that a rule found, with the sides that the rule does not see and the network does. */
  Finding completed(Finding finding) {
    EventType type = finding.rule().type();
    Optional<Token> word = best(finding.words(), type).filter(w -> share(w, type) >= LIKELY);
    if (word.isEmpty() || isBare(finding)) {
      return finding;
    }
    Sentence sentence = finding.clause().sentence();
    Telling telling = Objects.requireNonNull(word.get().telling());
    Party actor = finding.actor();
    if (actor == null) {
      actor = actor(sentence, word.get(), telling);
    }
    Party recipient = finding.recipient();
    if (recipient == null && type != EventType.MOBILIZE) { // "mobilised the army": not acted on
      recipient = other(recipient(sentence, word.get(), telling, actor), actor);
    }
    return finding.between(actor, recipient);
  }

  /** "went there for talks": what a noun alone does not name is told of where the verb is. */
  private static boolean isBare(Finding finding) {
    return finding.clause().trigger().isNoun() && finding.bearer().isNoun();
  }

  /** Somebody else than those who act, and nobody of theirs. */
  private @Nullable Party other(@Nullable Party recipient, @Nullable Party actor) {
    if (recipient == null || recipient.actors().isEmpty()) {
      return null;
    }
    boolean own =
        actor != null
            && recipient.actors().stream()
                .anyMatch(id -> actor.actors().stream().anyMatch(by -> isOf(id, by)));
    return own ? null : recipient;
  }

  private boolean isOf(String actor, String owner) {
    return actor.equals(owner) || parties.traits().isOf(actor, owner);
  }

  /** Who acts, where it is somebody. */
  @Nullable Party actor(Sentence sentence, Token act, Telling telling) {
    Token head = word(sentence, act, telling.actor());
    Party party = head == null ? null : parties.of(sentence, head);
    return isSomebody(party) ? party : null;
  }

  /** Who or what is acted on. */
  @Nullable Party recipient(Sentence sentence, Token act, Telling telling, @Nullable Party actor) {
    Token head = word(sentence, act, telling.recipient());
    if (head == null) {
      return null;
    }
    Party party = parties.of(sentence, head, actor == null ? List.of() : actor.actors());
    boolean itself = actor != null && party.spans().equals(actor.spans());
    return itself ? null : party;
  }

  static boolean isSomebody(@Nullable Party party) {
    return party != null && !party.actors().isEmpty();
  }

  /** The word that names a side; for a relative pronoun the noun that it stands for. */
  private static @Nullable Token word(Sentence sentence, Token act, int index) {
    return index == Telling.NOBODY
        ? null
        : Subjects.antecedent(sentence, act, sentence.token(index));
  }
}
