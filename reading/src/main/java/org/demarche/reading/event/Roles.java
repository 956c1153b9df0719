package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
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
          boolean gear = lexicon.isGear(Words.key(head)) && parties.isStateless(party);
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
        .map(rule -> recipient(rule, request, null))
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
      return first(clause, clause.slot("obj"));
    }
    for (Token noun : Paths.of(clause, "in")) {
      if (lexicon.nounRules(Words.key(noun)).stream().anyMatch(r -> r.type() == rule.type())) {
        Clause act = Clause.ofNoun(clause.sentence(), noun, clause.isTime());
        for (String slot : List.of("by", "poss", "mod")) {
          Party doer = first(clause, act.slot(slot));
          if (doer != null) {
            return doer;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Party first(Clause clause, List<Token> heads) {
    return heads.stream()
        .map(head -> parties.of(clause.sentence(), head))
        .filter(party -> !party.actors().isEmpty())
        .findFirst()
        .orElse(null);
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

  /**
   * Whether somebody gives orders to forces of the same state: what they are ordered to do is done,
   * unless the text says otherwise.
   */
  boolean commandsItsOwn(Finding finding) {
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    if (actor == null
        || recipient == null
        || recipient.actors().isEmpty()
        || actor.actors().isEmpty()) {
      return false;
    }
    Actor commander = parties.actors().actor(actor.actors().get(0));
    Actor commanded = parties.actors().actor(recipient.actors().get(0));
    String country = commander.country();
    return country != null
        && country.equals(commanded.country())
        && commanded.sectors().contains("MIL");
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

  /**
   * Who or what is acted on; null where nothing is named.
   *
   * @param actor who acts, who is not acted on
   */
  @Nullable Party recipient(Rule rule, Clause clause, @Nullable Party actor) {
    List<String> others = actor == null ? List.of() : actor.actors();
    boolean together = others.size() > 1;
    if (together && rule.isJoint()) {
      // what "Laos and Cambodia agreed to build" is no recipient: each is the other's
      return recipient(rule.jointSlots(), rule, clause, others, 0);
    }
    Party given = together ? null : first(clause, clause.slot("iobj"));
    if (given != null && lexicon.isLoose(rule) && !others.containsAll(given.actors())) {
      return given;
    }
    Optional<Party> unknown = unknown(rule, clause);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Party named = recipient(rule.recipientSlots(), rule, clause, others, 0);
    if (named != null && isOwnForce(rule, clause, named, others)) {
      named = named.nobody();
    }
    if (together && named != null && named.actors().isEmpty() && lexicon.isMutual(rule)) {
      return null;
    }
    if (named != null && isMereGround(rule, clause, named, others)) {
      return named.nobody();
    }
    if (together || !lexicon.isLoose(rule)) {
      return named;
    }
    Party inside = named == null ? objectOf(rule, clause, others) : named;
    if (inside != null
        && !inside.actors().isEmpty()
        && !(lexicon.isOnTerritory(rule) && parties.isUnlocated(inside))) {
      return inside;
    }
    Party near = new Nearby(lexicon, parties).find(rule, clause, actor, inside);
    return near == null ? inside : inside == null ? near : inside.and(near);
  }

  /** "withdrew its troops": those whom somebody moves or takes back are his own. */
  private boolean isOwnForce(Rule rule, Clause clause, Party party, List<String> others) {
    boolean moves = rule.type() == EventType.MOBILIZE || "withdraw".equals(rule.mode());
    boolean moved = clause.slot(clause.trigger().isNoun() ? "of" : "obj").contains(party.head());
    return moves && moved && !others.isEmpty() && parties.isForceOf(party, others.get(0));
  }

  /** Who takes a town or loses it is seldom the state on whose map it lies. */
  private boolean isMereGround(Rule rule, Clause clause, Party party, List<String> others) {
    boolean moves =
        rule.contexts().contains("territory")
            || rule.type() == EventType.RETREAT
            || rule.type() == EventType.MOBILIZE;
    if (party.actors().isEmpty()) {
      return false;
    }
    if (!moves) {
      return rule.type() == EventType.ASSAULT
          && isCompatriot(party, others)
          && isTown(clause, party);
    }
    String country = parties.actors().actor(party.actors().get(0)).country();
    boolean foreign =
        country != null
            && !others.isEmpty()
            && others.stream()
                .map(id -> parties.actors().actor(id))
                .allMatch(a -> isForeign(a, country));
    return !foreign
        && (isTown(clause, party)
            || isItself(clause, party)
            || (lexicon.isGround(Words.key(party.head())) && (country != null || party.direct())));
  }

  /** Who attacks a town of his own state attacks those who hold it. */
  private boolean isCompatriot(Party party, List<String> others) {
    return !others.isEmpty()
        && !party.actors().isEmpty()
        && parties.isOf(others.get(0), party.actors().get(0));
  }

  /** "the war to conquer it": a pronoun that the state of a place was taken for. */
  private boolean isItself(Clause clause, Party party) {
    return party.head().upos().equals("PRON")
        && parties.isKind(clause.sentence(), party.head(), Actor.Kind.STATE);
  }

  /** "said that nothing worked in Mali" says nothing of Mali's. */
  private boolean isTownOrState(Sentence sentence, Party party) {
    return parties
        .mention(sentence, party.head())
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .isPresent();
  }

  private static boolean isForeign(Actor actor, String country) {
    return actor.country() != null && !actor.country().equals(country);
  }

  /** A place, or a capital that stands for its state; the state itself is more than ground. */
  private boolean isTown(Clause clause, Party party) {
    return parties
        .mention(clause.sentence(), party.head())
        .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.METONYM)
        .filter(m -> !parties.isWholeState(clause.sentence(), party.head(), m))
        .isPresent();
  }

  /** "told them to leave Syria", where nobody knows who they are: not Syria then. */
  private Optional<Party> unknown(Rule rule, Clause clause) {
    if (!rule.recipientSlots().get(0).equals("obj")) {
      return Optional.empty();
    }
    return clause.slot("obj").stream()
        .filter(t -> t.xpos().equals("PRP") && !Words.key(t).equals("it"))
        .map(t -> parties.of(clause.sentence(), t))
        .filter(party -> party.actors().isEmpty())
        .findFirst();
  }

  /** "attacks in its name" */
  private static boolean isOwned(String slot, Clause act, Token head) {
    return slot.equals("in")
        && act.trigger().isNoun()
        && act.sentence().children(head, "nmod").stream().anyMatch(t -> t.xpos().equals("PRP$"));
  }

  /** What is acted on, where the rule looks for somebody elsewhere: "rejected the May plan". */
  private @Nullable Party objectOf(Rule rule, Clause clause, List<String> others) {
    // "mobilised the army": forces that are moved are not acted on
    List<Token> objects = rule.type() == EventType.MOBILIZE ? List.of() : clause.slot("obj");
    for (Token object : objects) {
      Party party = parties.of(clause.sentence(), object, others);
      if (!party.actors().isEmpty() && !others.containsAll(party.actors())) {
        return party.loose();
      }
    }
    return null;
  }

  private @Nullable Party recipient(
      List<String> slots, Rule rule, Clause clause, List<String> others, int depth) {
    Party weak = null;
    for (String slot : slots) {
      if (slot.equals("-")) {
        return null;
      }
      if (slot.startsWith("+") || (weak != null && rule.isInstrument(slot))) {
        continue;
      }
      Party party = fromSlot(slot, clause, others, depth);
      if (party != null && !party.actors().isEmpty()) {
        return weak == null ? party : weak.and(party);
      }
      weak = weak == null ? party : weak;
    }
    return weak;
  }

  private @Nullable Party fromSlot(String slot, Clause clause, List<String> others, int depth) {
    boolean complement = slot.equals("xcomp") || slot.equals("ccomp");
    Party weak = null;
    boolean compound = slot.equals("obj") && !clause.slot("prefix").isEmpty();
    for (Token head : Paths.of(clause, slot)) {
      if (compound) {
        // "the Saudi-backed army and police": only the army need be
        return parties.alone(clause.sentence(), head);
      }
      if (complement) {
        if (depth > 0 && slot.equals("ccomp")) {
          continue;
        }
        Party inner = ofComplement(clause, head, others, depth);
        if (inner != null) {
          return inner;
        }
      } else if (!isOwned(slot, clause, head)
          && (!head.isVerb() || !Paths.isClause(clause.sentence(), head))) {
        Party party = parties.of(clause.sentence(), head, others);
        if (!others.containsAll(party.actors())) {
          return party;
        }
        weak = weak == null ? party.nobody() : weak;
      }
    }
    return weak;
  }

  /** The recipient of a complement's own rule, else whom its object or a phrase on it names. */
  private @Nullable Party ofComplement(Clause clause, Token verb, List<String> others, int depth) {
    if (depth >= DEEPEST) {
      return null;
    }
    Sentence sentence = clause.sentence();
    Clause inner = Clause.ofVerb(sentence, verb, clause.isTime());
    Optional<Rule> rule = matcher.best(lexicon.verbRules(Words.key(verb)), inner);
    if (rule.isPresent()) {
      Party own = recipient(rule.get().recipientSlots(), rule.get(), inner, others, depth + 1);
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
      Party party = slot.equals("prt") ? null : fromSlot(slot, inner, others, depth + 1);
      boolean where = party != null && slot.equals("in") && isTownOrState(sentence, party);
      if (party != null && !party.actors().isEmpty() && !where) {
        return party;
      }
      weak = weak == null && slot.equals("obj") ? party : weak;
    }
    return weak;
  }
}
