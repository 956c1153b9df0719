package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Settles what a finding is: its type by PLOVER's boundaries, its status, date, place. */
final class Coder {
  /** Slots of a noun that say by themselves whose act it is no more than who else is there. */
  private static final List<String> VAGUE = List.of("subj", "mod", "outer", "from");

  /** Letters that a state's name and its adjective share. */
  private static final int STEM = 2;

  private final Lexicon lexicon;
  private final Parties parties;
  private final Timing timing;
  private final Contexts contexts;
  private final Judge judge;

  Coder(Lexicon lexicon, Parties parties, Timing timing) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.timing = timing;
    this.contexts = new Contexts(lexicon);
    this.judge = new Judge(lexicon, parties.actors());
  }

  /** Type, mode and status together: what an announced or refused act is. */
  private record Kind(EventType type, @Nullable String mode, Status status) {}

  /** The event, or nothing where a careful reader would sign none. */
  Optional<Draft> code(Finding finding) {
    return hasEnoughParties(finding) ? settled(finding, true) : Optional.empty();
  }

  /** The act that the network found, whose type is of the act as it stands: planned or refused. */
  Optional<Draft> learned(Finding finding) {
    return settled(finding, false);
  }

  /**
   * @param becomes whether the type is that of the act done, and another where it is only announced
   */
  private Optional<Draft> settled(Finding finding, boolean becomes) {
    Sentence sentence = finding.clause().sentence();
    Standing standing = Standing.of(sentence, finding.bearer(), lexicon);
    Timing.When when = timing.of(sentence, finding.bearer(), standing);
    if (standing.status() == Status.REPORTED && timing.isToCome(when)) {
      if (Unreal.isPast(sentence, finding.bearer())) {
        when = timing.asNew();
      } else if (!finding.bearer().isRelation("nmod")) {
        // "the anniversary of the invasion on Friday": not the invasion is to come
        standing = standing.toCome();
      }
    }
    Kind kind = becomes ? kind(finding, standing) : asTold(finding, standing);
    Party actor = finding.actor();
    boolean alone = finding.recipient() == null && (actor == null || actor.actors().size() < 2);
    boolean loose = kind.status() == Status.HYPOTHETICAL && alone;
    // what is to be done to somebody is a threat only where it is told who threatens
    loose |= actor == null && kind.type() != finding.rule().type();
    loose |= standing.untold() || isPrivate(finding);
    if (loose || (isNominal(finding) && kind.status() == Status.NEGATED)) {
      return Optional.empty();
    }
    boolean past = kind.status() == Status.REPORTED && timing.isHistory(when.last());
    Kind told = past ? new Kind(kind.type(), kind.mode(), Status.HISTORICAL) : kind;
    String speaker = attributedTo(finding, standing, sentence);
    List<String> reasons = reasons(finding, told.status(), standing.reason(), when);
    return Optional.of(draft(finding, told, when.value(), speaker, place(finding), reasons));
  }

  /** The act that lies in what somebody says: done when it was said, whatever the words are of. */
  Draft spoken(Finding finding, @Nullable String date) {
    Rule rule = finding.rule();
    Kind kind = new Kind(rule.type(), rule.mode(), Status.REPORTED);
    Timing.When when = new Timing.When(date, null, "the day on which it was said");
    List<String> reasons = reasons(finding, kind.status(), "the words are the act", when);
    return draft(finding, kind, date, null, null, reasons);
  }

  private boolean hasEnoughParties(Finding finding) {
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    if (isNominal(finding) && finding.bearer().index() == finding.clause().trigger().index()) {
      boolean both = actor != null && (recipient != null || actor.actors().size() > 1);
      boolean needless = actor != null && isOwnAct(finding, actor);
      return both || needless || isDoneTo(finding);
    }
    if (actor == null) {
      return recipient != null && isToldOfNobody(finding, recipient);
    }
    // "Laos and Cambodia began joint exercises": each is the other's
    boolean together = finding.rule().isJoint() && actor.actors().size() > 1;
    // "Oslo imposed duties last May": told as an act, though nobody says on whom
    boolean told = recipient != null || !finding.clause().slot("obj").isEmpty();
    return together || told || !lexicon.plover().needsRecipient(finding.rule().type());
  }

  /** "the attack on the policemen", "complaints against Japan": done to them, by whomever. */
  private static boolean isDoneTo(Finding finding) {
    Party recipient = finding.recipient();
    if (finding.actor() != null || recipient == null) {
      return false;
    }
    return switch (finding.rule().type()) {
      case ASSAULT, COERCE ->
          isKnownVictim(finding, recipient) && !finding.clause().trigger().upos().equals("PROPN");
      case ACCUSE, SANCTION -> recipient.direct();
      default -> false;
    };
  }

  /**
   * Whether a verb tells of an act that nobody known does. A subject that is nobody is a cause or a
   * thing, but for deeds and words that come from somebody in any case: "a leaflet urging the
   * guards to leave".
   */
  private boolean isToldOfNobody(Finding finding, Party recipient) {
    EventType type = finding.rule().type();
    if (type == EventType.ACCUSE || type == EventType.REQUEST) {
      return recipient.direct();
    }
    boolean filled = finding.clause().slot("subj").stream().anyMatch(t -> !isDeed(finding, t));
    return isKnownVictim(finding, recipient) && !filled && !lexicon.needsActor(type);
  }

  /** "the attack that killed six": a deed or a weapon in the place of whoever did it. */
  private boolean isDeed(Finding finding, Token subject) {
    String word = Words.key(subject);
    return isViolent(finding)
        && (lexicon.isGear(word) || lexicon.nounRules(word).stream().anyMatch(Coder::isAssault));
  }

  /** Whether a word tells violence by itself: "attack" does, "fire" may be an accident. */
  private static boolean isAssault(Rule rule) {
    return rule.type() == EventType.ASSAULT && rule.pattern().conditions().isEmpty();
  }

  /**
   * Somebody; for violence also those whom only their number tells ("seventy were wounded") and
   * what is named after somebody ("an attack on a Kuwaiti port").
   */
  private static boolean isKnownVictim(Finding finding, Party recipient) {
    Clause clause = finding.clause();
    Token head = recipient.head();
    boolean counted =
        head.upos().equals("NUM") || !clause.sentence().children(head, "nummod").isEmpty();
    boolean named =
        !recipient.actors().isEmpty()
            && finding.rule().recipientSlots().stream()
                .anyMatch(slot -> Paths.of(clause, slot).contains(head));
    return recipient.direct() || (isViolent(finding) && (counted || named));
  }

  private static boolean isViolent(Finding finding) {
    EventType type = finding.rule().type();
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }

  /** Acts that a noun tells even where nobody is named whom they are done to, by whose they are. */
  private boolean isOwnAct(Finding finding, Party actor) {
    Clause clause = finding.clause();
    boolean owned =
        finding.rule().actorSlots().stream()
            .filter(slot -> !VAGUE.contains(slot))
            .anyMatch(slot -> Paths.of(clause, slot).contains(actor.head()));
    boolean name = clause.trigger().upos().equals("PROPN");
    boolean alone =
        switch (finding.rule().type()) {
          case AGREE, SUPPORT -> false;
          default -> !lexicon.plover().needsRecipient(finding.rule().type());
        };
    return alone && !name && (owned || isDoersAdjective(finding, actor));
  }

  /** "the Dutch raid"; but the Dutch talks need not be theirs, nor an attack the town's it hit. */
  private boolean isDoersAdjective(Finding finding, Party actor) {
    Clause clause = finding.clause();
    boolean oneSided =
        switch (finding.rule().type()) {
          case ASSAULT, MOBILIZE, COERCE, RETREAT, THREATEN, REQUEST, REJECT -> true;
          case ACCUSE -> actor.head().upos().equals("ADJ");
          case CONSULT -> actor.head().isVerb();
          default -> false;
        };
    boolean named = actor.direct() || actor.head().isVerb();
    return oneSided
        && named
        && clause.slot("mod").contains(actor.head())
        && !isKind(finding.rule(), actor.head())
        && !isVictim(actor);
  }

  /** "the drone strike": what kind of act it is says nobody's name. */
  private static boolean isKind(Rule rule, Token word) {
    return rule.pattern().conditions().stream()
        .anyMatch(c -> c.slot().equals("mod") && c.fillers().contains(Words.key(word)));
  }

  /** Whether a name is a person's, or a town's by which a state may be meant, whom it befell. */
  private boolean isVictim(Party party) {
    String form = party.head().form();
    Actor actor = parties.actors().actor(party.actors().get(0));
    if (actor.kind() != Actor.Kind.STATE) {
      return actor.kind() == Actor.Kind.PERSON;
    }
    boolean initials = form.equals(form.toUpperCase(Locale.ROOT));
    return party.head().upos().equals("PROPN") && !initials && !isStem(form, actor.name());
  }

  /** Whether a word begins as the state's own name does: "French". */
  private static boolean isStem(String form, String name) {
    return form.regionMatches(true, 0, name, 0, STEM);
  }

  /** Whether people who stand for nobody do among themselves what is told of states. */
  private boolean isPrivate(Finding finding) {
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    return actor != null
        && lexicon.isPublic(finding.rule().type())
        && parties.traits().isPrivate(actor)
        && (recipient == null
            || recipient.actors().isEmpty()
            || parties.traits().isPrivate(recipient));
  }

  private static boolean isNominal(Finding finding) {
    return finding.clause().trigger().isNoun();
  }

  private static Status status(Finding finding, Standing standing) {
    return finding.planned() ? standing.status().or(Status.FUTURE) : standing.status();
  }

  private static Kind asTold(Finding finding, Standing standing) {
    Rule rule = finding.rule();
    Status status = status(finding, standing);
    boolean refusal = rule.type() == EventType.REJECT && status == Status.NEGATED;
    return new Kind(rule.type(), rule.mode(), refusal ? Status.REPORTED : status);
  }

  private Kind kind(Finding finding, Standing standing) {
    Rule rule = finding.rule();
    Status status = status(finding, standing);
    boolean consent =
        status == Status.NEGATED && lexicon.isConsent(Words.key(finding.clause().trigger()));
    if (standing.denied() && (standing.announced() || consent)) {
      Lexicon.Becoming refused = lexicon.becoming(rule.type(), "refused");
      return refused == null
          ? new Kind(rule.type(), rule.mode(), Status.NEGATED)
          : new Kind(refused.type(), refused.mode(), Status.REPORTED);
    }
    if (status == Status.FUTURE) {
      Lexicon.Becoming announced = lexicon.becoming(rule.type(), "future");
      if (announced != null) {
        return new Kind(announced.type(), announced.mode(), status);
      }
    }
    return new Kind(rule.type(), rule.mode(), status);
  }

  private Draft draft(
      Finding finding,
      Kind kind,
      @Nullable String date,
      @Nullable String speaker,
      @Nullable Place place,
      List<String> reasons) {
    Sentence sentence = finding.clause().sentence();
    List<String> shown =
        contexts.of(finding.rule(), sentence, finding.clause().trigger(), finding.trigger());
    Party actor = finding.actor();
    Party recipient = finding.recipient();
    boolean bare = finding.bearer().index() == finding.clause().trigger().index();
    double share = NetworkSides.share(finding.words(), kind.type());
    List<String> why = new ArrayList<>(reasons);
    why.add("network " + share + " for " + kind.type());
    Event event =
        new Event(
            "",
            kind.type(),
            kind.mode(),
            shown,
            lexicon.plover().cameo(kind.type(), kind.mode(), shown),
            actor == null ? List.of() : actor.actors(),
            recipient == null ? List.of() : recipient.actors(),
            actor == null ? List.of() : actor.spans(),
            recipient == null ? List.of() : recipient.spans(),
            Sentence.spanOf(finding.trigger()),
            sentence.span(),
            date,
            place,
            kind.status(),
            speaker,
            List.of(),
            0,
            finding.rule().name(),
            why);
    return new Draft(event.sure(judge.share(event, share)), isNominal(finding) && bare);
  }

  private @Nullable String attributedTo(Finding finding, Standing standing, Sentence sentence) {
    Token speaker = standing.speaker();
    if (speaker == null) {
      return null;
    }
    Party party = parties.of(sentence, speaker);
    Party actor = finding.actor();
    if (party.actors().isEmpty()) {
      return null;
    }
    String who = party.actors().get(0);
    return actor != null && actor.actors().contains(who) ? null : who;
  }

  private @Nullable Place place(Finding finding) {
    Sentence sentence = finding.clause().sentence();
    Token top = finding.bearer();
    return parties.actors().places().stream()
        .filter(p -> p.sentence() == sentence.index())
        .filter(p -> isIn(sentence, sentence.token(p.head()), top))
        .filter(p -> !isParty(p, finding.actor()) && !isParty(p, finding.recipient()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the place itself is a side of the event; inside a side's phrase it still is where. */
  private static boolean isParty(Place place, @Nullable Party party) {
    return party != null && party.head().index() == place.head();
  }

  /** Whether a place stands in the clause itself, not in a clause below it. */
  private static boolean isIn(Sentence sentence, Token place, Token top) {
    Token at = place;
    while (at.index() != top.index()) {
      if (at.head() == Token.ROOT || (at.isVerb() && at.index() != place.index())) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private static List<String> reasons(
      Finding finding, Status status, String why, Timing.When when) {
    Rule rule = finding.rule();
    List<String> reasons = new ArrayList<>();
    reasons.add("rule " + rule.name() + " (" + rule.place() + ")");
    reasons.add("trigger " + finding.clause().trigger().form());
    reasons.add("slots " + String.join(", ", finding.clause().slotNames()));
    reasons.add("status " + status.name().toLowerCase(Locale.ROOT) + ": " + why);
    reasons.add("date: " + when.reason());
    return reasons;
  }
}
