package org.demarche.reading.event;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds who does an act. */
final class Doers {
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Recipients recipients;

  Doers(Lexicon lexicon, Parties parties, Matcher matcher, Recipients recipients) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.matcher = matcher;
    this.recipients = recipients;
  }

  /** Who acts: the first slot that names somebody; null where none does. */
  @Nullable Party actor(Rule rule, Clause clause) {
    Party named = named(rule, clause);
    return named != null || !clause.slot("subj").isEmpty() ? named : unnamed(rule, clause);
  }

  private @Nullable Party named(Rule rule, Clause clause) {
    Party asked = asked(clause);
    if (asked != null) {
      return asked;
    }
    for (String slot : rule.actorSlots()) {
      for (Token head : Paths.of(clause, slot)) {
        Party party = parties.of(clause.sentence(), head);
        if (!party.actors().isEmpty() && !isNone(rule, clause, slot, party)) {
          boolean gear = lexicon.isGear(Words.key(head)) && parties.traits().isStateless(party);
          Party author = gear && slot.equals("subj") ? author(clause) : null;
          return author == null ? party : author;
        }
      }
    }
    return rule.actorSlots().contains("subj") ? author(clause) : null;
  }

  /** "pleaded with Mali to halt its advance": who is asked to do a thing does it, not who asks. */
  private @Nullable Party asked(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.trigger();
    if (!verb.isRelation("xcomp") || verb.head() == Token.ROOT) {
      return null;
    }
    Token above = sentence.token(verb.head());
    if (!above.isVerb() || !sentence.children(above, "obj", "iobj").isEmpty()) {
      return null;
    }
    Clause request = Clause.ofVerb(sentence, above, clause.isTime());
    return matcher
        .best(lexicon.verbRules(Words.key(above)), request)
        .filter(rule -> rule.type() == EventType.REQUEST)
        .map(rule -> recipients.recipient(rule, request, null))
        .filter(party -> !party.actors().isEmpty() && !sentence.isUnder(party.head(), verb))
        .orElse(null);
  }

  /**
   * Who suffers the act does not do it, "the Geneva talks" are not Switzerland's, and it is not the
   * town that kills in "an attack on the town, which killed six".
   */
  private boolean isNone(Rule rule, Clause clause, String slot, Party party) {
    Sentence sentence = clause.sentence();
    boolean place =
        slot.equals("mod")
            && parties
                .mention(sentence, party.head())
                .filter(m -> m.kind() == Mention.Kind.PLACE)
                .isPresent();
    boolean suffers =
        !slot.equals("subj")
            && !slot.equals("obj")
            && !clause.trigger().isNoun()
            && clause.slot("obj").stream()
                .map(object -> parties.of(sentence, object))
                .anyMatch(known -> known.direct() && known.actors().containsAll(party.actors()));
    boolean violent = rule.type() == EventType.ASSAULT || rule.type() == EventType.COERCE;
    boolean ground =
        violent
            && slot.equals("subj")
            && lexicon.isGround(Words.key(party.head()))
            && !party.head().upos().equals("PROPN");
    return place || suffers || ground;
  }

  /**
   * Who acts in a passive without "by": forces that are moved, who is behind the raid that kills.
   */
  private @Nullable Party unnamed(Rule rule, Clause clause) {
    boolean passive = Subjects.isPassive(clause.sentence(), clause.trigger());
    if (clause.trigger().isNoun() || !passive) {
      return null;
    }
    if (rule.type() == EventType.MOBILIZE) {
      return parties.first(clause, clause.slot("obj"));
    }
    for (Token noun : Paths.of(clause, "in")) {
      if (lexicon.nounRules(Words.key(noun)).stream().anyMatch(r -> r.type() == rule.type())) {
        Clause act = Clause.ofNoun(clause.sentence(), noun, clause.isTime());
        for (String slot : List.of("by", "poss", "mod")) {
          Party doer = parties.first(clause, act.slot(slot));
          if (doer != null) {
            return doer;
          }
        }
      }
    }
    return null;
  }

  /**
   * Who made the paper that speaks or did the deed that kills: "issued a statement condemning", "a
   * bill that would ban", "launched airstrikes that killed".
   */
  private @Nullable Party author(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Token paper : clause.slot("subj")) {
      String word = Words.key(paper);
      boolean below = paper.head() != Token.ROOT && (lexicon.isPaper(word) || lexicon.isGear(word));
      Optional<Token> author = below ? authorOf(sentence, paper) : Optional.empty();
      if (author.isPresent()) {
        Party party = parties.of(sentence, author.get());
        return party.actors().isEmpty() ? null : party;
      }
    }
    return null;
  }

  private static Optional<Token> authorOf(Sentence sentence, Token paper) {
    Token verb = sentence.token(paper.head());
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    boolean passive = Subjects.isPassive(sentence, verb);
    if (paper.isRelation("nsubj") && passive) {
      return Clause.ofVerb(sentence, verb, t -> false).slot("subj").stream().findFirst();
    }
    boolean made = paper.isRelation("obj") || paper.isRelation("obl");
    return made && !passive ? Subjects.of(sentence, verb) : Optional.empty();
  }
}
