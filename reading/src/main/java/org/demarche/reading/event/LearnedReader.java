package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.language.syntax.Telling;

/**
 * Codes the acts of words that no rule knows, where the network takes them for acts surely enough
 * ({@code learned.tsv}): what it tells is a type and which words name the sides; who these are,
 * when it was and how it stands is found as for any other act.
 */
final class LearnedReader {
  private final Lexicon lexicon;
  private final NetworkSides sides;
  private final Coder coder;
  private final Carriers carriers;
  private final Predicate<Token> isTime;

  LearnedReader(Lexicon lexicon, NetworkSides sides, Coder coder, Predicate<Token> isTime) {
    this.lexicon = lexicon;
    this.sides = sides;
    this.coder = coder;
    this.carriers = new Carriers(lexicon);
    this.isTime = isTime;
  }

  /**
   * The further acts of a sentence.
   *
   * @param told what was found there by rules, which is not coded again
   * @param known indices of the words that rules know
   */
  List<Draft> read(Sentence sentence, List<Draft> told, Set<Integer> known) {
    List<Draft> all = new ArrayList<>(told);
    for (Token token : sentence.tokens()) {
      Telling telling = token.telling();
      if (telling != null
          && !known.contains(token.index())
          && all.stream().noneMatch(d -> tells(d, token))) {
        act(sentence, token, telling)
            .filter(draft -> all.stream().noneMatch(d -> isSame(d.event(), draft.event())))
            .ifPresent(all::add);
      }
    }
    return List.copyOf(all.subList(told.size(), all.size()));
  }

  private static boolean tells(Draft draft, Token token) {
    return draft.event().trigger().overlaps(token.span());
  }

  private static boolean isSame(Event one, Event other) {
    return one.type() == other.type()
        && one.actors().equals(other.actors())
        && (one.recipients().equals(other.recipients()) || other.recipients().isEmpty());
  }

  private Optional<Draft> act(Sentence sentence, Token token, Telling telling) {
    EventType type = EventType.valueOf(telling.likeliest());
    Optional<Rule> rule = lexicon.learned(type);
    if (rule.isEmpty() || telling.share(type.name()) < NetworkSides.LIKELY) {
      return Optional.empty();
    }
    Party actor = sides.actor(sentence, token, telling);
    Party recipient = sides.recipient(sentence, token, telling, actor);
    Carriers.Carried carried =
        token.isNoun()
            ? carriers.of(sentence, token, isTime)
            : new Carriers.Carried(Clause.ofVerb(sentence, token, isTime), token, false);
    Finding finding =
        new Finding(
            rule.get(),
            carried.clause(),
            actor,
            recipient,
            carried.bearer(),
            carried.planned(),
            List.of());
    return NetworkSides.isSomebody(actor) || NetworkSides.isSomebody(recipient)
        ? coder.learned(finding)
        : Optional.empty();
  }
}
