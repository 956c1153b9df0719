package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Fills the sides of an event from the slots that its rule names. */
final class Roles {
  /** Complements of complements of complements are parsing errors. */
  private static final int DEEPEST = 3;

  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;

  Roles(Lexicon lexicon, Parties parties, Matcher matcher) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.matcher = matcher;
  }

  /** Who acts: the first slot that names somebody; null where none does. */
  @Nullable Party actor(Rule rule, Clause clause) {
    for (String slot : rule.actorSlots()) {
      for (Token head : Paths.of(clause, slot)) {
        Party party = parties.of(clause.sentence(), head);
        if (!party.actors().isEmpty()) {
          return party;
        }
      }
    }
    return null;
  }

  /** Whom a noun of action befalls that a verb like "face" or "suffer" carries. */
  Party sufferer(Clause clause) {
    return parties.of(clause.sentence(), clause.slot("sufferer").get(0));
  }

  /** Those whom the rule makes further actors ("+with"); null where there is none. */
  @Nullable Party partner(Rule rule, Clause clause) {
    for (String slot : rule.recipientSlots()) {
      if (slot.startsWith("+")) {
        for (Token head : Paths.of(clause, slot.substring(1))) {
          Party party = parties.of(clause.sentence(), head);
          if (!party.actors().isEmpty()) {
            return party;
          }
        }
      }
    }
    return null;
  }

  /** Who or what is acted on; null where nothing is named. */
  @Nullable Party recipient(Rule rule, Clause clause) {
    return recipient(rule, clause, 0);
  }

  private @Nullable Party recipient(Rule rule, Clause clause, int depth) {
    Party weak = null;
    for (String slot : rule.recipientSlots()) {
      if (slot.equals("-")) {
        return null;
      }
      if (slot.startsWith("+")) {
        continue;
      }
      Party party = fromSlot(slot, clause, depth);
      if (party != null && !party.actors().isEmpty()) {
        return party;
      }
      weak = weak == null ? party : weak;
    }
    return weak;
  }

  private @Nullable Party fromSlot(String slot, Clause clause, int depth) {
    boolean complement = slot.equals("xcomp") || slot.equals("ccomp");
    Party weak = null;
    for (Token head : Paths.of(clause, slot)) {
      if (complement) {
        Party inner = ofComplement(clause, head, depth);
        if (inner != null) {
          return inner;
        }
      } else if (!head.isVerb() || !Paths.isClause(clause.sentence(), head)) {
        Party party = parties.of(clause.sentence(), head);
        if (!party.actors().isEmpty()) {
          return party;
        }
        weak = weak == null ? party : weak;
      }
    }
    return weak;
  }

  /** The recipient of a complement's own rule, else whom its object or a phrase on it names. */
  private @Nullable Party ofComplement(Clause clause, Token verb, int depth) {
    if (depth >= DEEPEST) {
      return null;
    }
    Sentence sentence = clause.sentence();
    Clause inner = Clause.ofVerb(sentence, verb, clause.isTime());
    Optional<Rule> rule = matcher.best(lexicon.verbRules(Words.key(verb)), inner);
    if (rule.isPresent()) {
      Party own = recipient(rule.get(), inner, depth + 1);
      Party partner = own != null ? own : partner(rule.get(), inner);
      if (partner != null) {
        return partner;
      }
    }
    List<String> slots = new ArrayList<>(inner.slotNames());
    slots.remove("subj");
    slots.sort((a, b) -> Boolean.compare(!a.equals("obj"), !b.equals("obj")));
    Party weak = null;
    for (String slot : slots) {
      Party party = slot.equals("prt") ? null : fromSlot(slot, inner, depth + 1);
      if (party != null && !party.actors().isEmpty()) {
        return party;
      }
      weak = weak == null && slot.equals("obj") ? party : weak;
    }
    return weak;
  }
}
