package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes the acts that lie in what somebody says ({@code spoken.tsv}): who says that another side
 * has broken its word accuses it.
 *
 * <p>Only of speakers who stand for a side, and only towards another side.
 */
final class SpokenReader {
  /** Fillers by which a rule itself asks how the words stand to what is so. */
  private static final Set<String> MOODS = Set.of("NOT", "CAN", "DEMAND", "BYGONE", "WILL");

  private final Lexicon lexicon;
  private final Parties parties;
  private final Coder coder;
  private final List<Saying> all;
  private final List<Saying> sayings;
  private final Predicate<Token> isTime;

  SpokenReader(
      Lexicon lexicon,
      Parties parties,
      Coder coder,
      List<Saying> sayings,
      Predicate<Token> isTime) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.coder = coder;
    this.all = List.copyOf(sayings);
    this.sayings = sayings.stream().filter(s -> isSide(actor(s.speaker()))).toList();
    this.isTime = isTime;
  }

  /**
   * The acts said in a sentence, of each type one towards one side.
   *
   * @param told what was already found there, which is not coded again
   */
  List<Draft> read(Sentence sentence, List<Draft> told) {
    List<Draft> found = new ArrayList<>();
    if (sayings.isEmpty() || isQuestion(sentence)) {
      return found;
    }
    for (Token token : sentence.tokens()) {
      Optional<Saying> saying = innermost(token);
      if (saying.isPresent()) {
        act(sentence, token, saying.get())
            .filter(act -> told.stream().noneMatch(d -> saysAll(d.event(), act.event())))
            .filter(act -> found.stream().noneMatch(d -> isSame(d.event(), act.event())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the verb is in what somebody says and tells others what to do: not done by him. */
  boolean isOrder(Sentence sentence, Token verb) {
    return Matcher.isOrder(sentence, verb) && all.stream().anyMatch(s -> s.covers(verb.span()));
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.form().equals("?"));
  }

  private static boolean isSame(Event one, Event other) {
    return one.type() == other.type() && one.actors().equals(other.actors());
  }

  /** Whether an event found before tells all that the act does. */
  private static boolean saysAll(Event told, Event act) {
    return isSame(told, act) && (act.recipients().isEmpty() || !told.recipients().isEmpty());
  }

  private Optional<Saying> innermost(Token token) {
    return sayings.stream()
        .filter(s -> s.covers(token.span()))
        .min(Comparator.comparingInt(Saying::length));
  }

  private Optional<Draft> act(Sentence sentence, Token token, Saying saying) {
    List<Rule> rules = rules(sentence, token);
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = Clause.ofVerb(sentence, token, isTime);
    Predicate<String> isSpeaker = id -> isSpeaker(id, saying);
    Optional<Rule> best =
        new Matcher(lexicon, lexicon.words(), parties, isSpeaker).best(rules, clause);
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Rule rule = best.get();
    Standing standing = Standing.of(sentence, token, lexicon);
    boolean wished = isInfinitive(sentence, token) && rule.type() != EventType.REQUEST;
    if (wished || !holds(rule, standing) || isOthers(sentence, standing, saying)) {
      return Optional.empty();
    }
    Party speaker = speaker(rule, clause, saying);
    Party recipient = recipient(rule, clause, saying);
    if (recipient == null && !rule.recipientSlots().contains("-")) {
      return Optional.empty();
    }
    Finding finding = new Finding(rule, clause, speaker, recipient, token, false, List.of());
    return Optional.of(coder.spoken(finding, saying.date()));
  }

  /** Whoever says it; where it is told what "we", "his country" will do, those words name him. */
  private Party speaker(Rule rule, Clause clause, Saying saying) {
    Party said =
        new Party(clause.trigger(), List.of(saying.speaker()), List.of(saying.speakerSpan()), true);
    List<Token> subject = clause.slot("subj");
    if (subject.isEmpty() || !isOfSelf(rule)) {
      return said;
    }
    Party self = parties.of(clause.sentence(), subject.get(0));
    return self.actors().isEmpty() || self.actors().contains(saying.speaker())
        ? new Party(self.head(), said.actors(), self.spans(), true)
        : self;
  }

  /** Whether a rule asks that the subject is whoever says it. */
  private static boolean isOfSelf(Rule rule) {
    return rule.pattern().conditions().stream()
        .anyMatch(c -> !c.negated() && c.slot().equals("subj") && c.fillers().contains("SELF"));
  }

  /** "it is wise of Moscow to ignore him": nobody says that it has. */
  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
  }

  /** "The minister met those who said that": it is theirs, whoever tells of them. */
  private boolean isOthers(Sentence sentence, Standing standing, Saying saying) {
    Token by = standing.speaker();
    return by != null
        && !saying.speakerSpan().overlaps(by.span())
        && !parties.of(sentence, by).actors().contains(saying.speaker());
  }

  private List<Rule> rules(Sentence sentence, Token token) {
    List<Token> copulas = sentence.children(token, "cop");
    if (!token.isVerb() && copulas.isEmpty()) {
      return List.of();
    }
    List<Rule> rules = new ArrayList<>(lexicon.spokenRules("*"));
    if (token.isVerb()) {
      rules.addAll(lexicon.spokenRules(Words.key(token)));
    }
    // "is under threat" is no threat, but "is behind the threat" is told by "behind"
    List<String> within = sentence.children(token, "case").stream().map(Words::key).toList();
    copulas.stream()
        .flatMap(copula -> lexicon.spokenRules(Words.key(copula)).stream())
        .filter(rule -> within.isEmpty() || names(rule, within))
        .forEach(rules::add);
    return rules;
  }

  /** Whether a rule asks what one of these prepositions brings. */
  private static boolean names(Rule rule, List<String> prepositions) {
    return rule.pattern().conditions().stream()
        .filter(c -> !c.negated())
        .anyMatch(c -> prepositions.contains(c.slot().replaceAll("_.*", "")));
  }

  /**
   * A reproach is none of what is not so, but for what is reproached as not done; a demand is one,
   * whatever comes of it.
   */
  private static boolean holds(Rule rule, Standing standing) {
    return switch (rule.type()) {
      case REQUEST, REJECT -> true;
      case THREATEN -> asks(rule, Set.of("NOT")) || standing.status() != Status.NEGATED;
      default -> asks(rule, MOODS) || (standing.status() == Status.REPORTED && !standing.denied());
    };
  }

  private static boolean asks(Rule rule, Set<String> moods) {
    return rule.pattern().conditions().stream()
        .anyMatch(c -> !c.negated() && c.fillers().stream().anyMatch(moods::contains));
  }

  private @Nullable Party recipient(Rule rule, Clause clause, Saying saying) {
    for (String slot : rule.recipientSlots()) {
      if (slot.equals("addressee")) {
        List<String> to = saying.addressees().stream().filter(id -> isOther(id, saying)).toList();
        if (!to.isEmpty()) {
          return new Party(clause.trigger(), to, List.of(named(clause.sentence(), to)), true);
        }
      }
      for (Token head : Paths.of(clause, slot)) {
        Party party = parties.of(clause.sentence(), head);
        if (!party.actors().isEmpty()
            && party.actors().stream().allMatch(id -> isOther(id, saying))) {
          return party;
        }
      }
    }
    return null;
  }

  /** Where those to whom it is said are named last before the end of the sentence. */
  private Span named(Sentence sentence, List<String> who) {
    return parties.actors().within(sentence, sentence.span()).stream()
        .filter(m -> m.actors().equals(who) && m.kind() != Mention.Kind.PRONOUN)
        .map(Mention::span)
        .reduce((first, last) -> last)
        .orElse(sentence.span());
  }

  /** Whether it is another side than the speaker's. */
  private boolean isOther(String id, Saying saying) {
    Actor other = actor(id);
    return !isOwn(id, saying) && (other.country() != null || isSide(other));
  }

  /** Whether it is the speaker or the state that he speaks for. */
  private boolean isSpeaker(String id, Saying saying) {
    boolean state = actor(id).kind() == Actor.Kind.STATE;
    return id.equals(saying.speaker()) || (state && isOwn(id, saying));
  }

  /** Whether it is the speaker or of his side. */
  private boolean isOwn(String id, Saying saying) {
    Actor speaker = actor(saying.speaker());
    Actor other = actor(id);
    boolean own =
        speaker.country() != null
            && speaker.country().equals(other.country())
            && other.kind() != Actor.Kind.PERSON
            && speaker.sectors().contains("GOV");
    return own || id.equals(saying.speaker());
  }

  /**
   * Whether what is said by it is said for a side: a state, an office, an armed group; also who is
   * named and of no known calling.
   */
  private boolean isSide(Actor actor) {
    boolean open = actor.kind() != Actor.Kind.GROUP && actor.sectors().isEmpty();
    return open
        || actor.kind() == Actor.Kind.STATE
        || actor.sectors().stream().anyMatch(s -> lexicon.isSector("side", s));
  }

  private Actor actor(String id) {
    return parties.actors().actor(id);
  }
}
