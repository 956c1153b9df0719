package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.actor.NounPhrases;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Turns the phrases in a clause's slots into the sides of an event. */
final class Parties {
  /** Of whom a general word tells no more than this may be named behind it. */
  private static final Set<String> OPEN = Set.of("GOV", "MIL", "UAF");

  private final Lexicon lexicon;
  private final Actors actors;

  Parties(Lexicon lexicon, Actors actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** The side that a phrase names, with all that is coordinated with it. */
  Party of(Sentence sentence, Token head) {
    return of(sentence, head, List.of(), true);
  }

  /**
   * The side that is acted on: a weapon is nobody then, though it may stand for who uses it.
   *
   * @param others ids of actors who do not count where they stand inside the phrase ("its troops"
   *     names nobody but the one who acts)
   */
  Party of(Sentence sentence, Token head, List<String> others) {
    return of(sentence, head, others, false);
  }

  /** The side that one word names, without those who are coordinated with it. */
  Party alone(Sentence sentence, Token head) {
    Optional<Mention> mention = mention(sentence, head);
    List<String> ids = mention.map(m -> side(sentence, head, m)).orElse(List.of());
    return new Party(head, ids, List.of(phrase(sentence, head)), mention.isPresent());
  }

  private Party of(Sentence sentence, Token head, List<String> others, boolean acts) {
    Set<String> ids = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    boolean direct = false;
    for (Token part : parts(sentence, head)) {
      Span span = phrase(sentence, part);
      spans.add(span);
      Optional<Mention> mention = mention(sentence, part).filter(m -> acts || !isGear(part, m));
      direct |= mention.isPresent();
      if (mention.isPresent()) {
        List<Party> members = members(sentence, part, mention.get());
        if (members.isEmpty()) {
          ids.addAll(side(sentence, part, mention.get()));
        }
        members.forEach(m -> ids.addAll(m.actors()));
        members.forEach(m -> spans.addAll(m.spans()));
        ids.addAll(joint(sentence, part, ids));
        spans.addAll(names(sentence, part, mention.get()));
      } else {
        inside(sentence, part, span, others)
            .filter(m -> !acts || !isNamedAfter(sentence, part, m))
            .ifPresent(m -> ids.addAll(m.actors()));
      }
    }
    return new Party(head, List.copyOf(ids), spans, direct);
  }

  /** Those whom a general word stands for: "countries such as Lebanon", "its allies, X and Y". */
  private List<Party> members(Sentence sentence, Token general, Mention mention) {
    Actor group = actors.actor(mention.actors().get(0));
    boolean open =
        mention.kind() == Mention.Kind.DESCRIPTION
            && mention.actors().size() == 1
            && group.country() == null
            && general.upos().equals("NOUN")
            && (group.sectors().isEmpty() || group.sectors().stream().anyMatch(OPEN::contains));
    if (!open || lexicon.isGear(Words.key(general))) {
      return List.of();
    }
    return candidates(sentence, general).stream()
        .filter(t -> t.isRelation("appos") || !group.sectors().isEmpty())
        .filter(
            t -> mention(sentence, t).filter(m -> !m.actors().equals(mention.actors())).isPresent())
        .map(t -> of(sentence, t))
        .filter(party -> party.actors().stream().map(actors::actor).anyMatch(a -> isKnown(a)))
        .toList();
  }

  /**
   * In apposition, behind "such as", and behind "loyal to": for whom the general word may stand.
   */
  private List<Token> candidates(Sentence sentence, Token general) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(general, "appos", "nmod", "amod", "acl")) {
      if (child.isRelation("appos") || isOfMembers(sentence, "", child)) {
        found.add(child);
      }
      sentence.children(child, "obl", "nmod").stream()
          .filter(inner -> isOfMembers(sentence, Words.key(child) + '_', inner))
          .forEach(found::add);
    }
    return found;
  }

  private boolean isOfMembers(Sentence sentence, String before, Token phrase) {
    for (Token mark : sentence.children(phrase, "case")) {
      StringBuilder words = new StringBuilder(before).append(Words.key(mark));
      sentence.children(mark, "fixed").forEach(t -> words.append('_').append(Words.key(t)));
      if (lexicon.isOfMembers(words.toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(Actor actor) {
    return actor.country() != null || !isCommon(actor);
  }

  /** Whether it is a weapon and nobody says whose. */
  private boolean isGear(Token head, Mention mention) {
    Actor actor = actors.actor(mention.actors().get(0));
    return lexicon.isGear(Words.key(head))
        && mention.kind() != Mention.Kind.NAME
        && actor.country() == null;
  }

  /**
   * Those whom a mention names; for armed people of no known side the side that the words give
   * them: "their forces", "fighters loyal to the president".
   */
  private List<String> side(Sentence sentence, Token part, Mention mention) {
    List<Actor> named = mention.actors().stream().map(actors::actor).toList();
    boolean open =
        named.stream()
            .allMatch(
                a ->
                    a.kind() == Actor.Kind.GROUP
                        && a.country() == null
                        && a.sectors().stream().anyMatch(s -> lexicon.isSector("armed", s)));
    if (!open || mention.kind() == Mention.Kind.NAME) {
      return mention.actors();
    }
    return lords(sentence, part).stream()
        .flatMap(t -> actors.mentionAt(sentence.index(), t.index()).stream())
        .map(Mention::actors)
        .findFirst()
        .orElse(mention.actors());
  }

  private List<Token> lords(Sentence sentence, Token part) {
    List<Token> lords = new ArrayList<>();
    for (Token child : sentence.children(part)) {
      if (child.relation().equals("nmod:poss")) {
        lords.add(child);
      }
    }
    return lords;
  }

  /** The names in the same sentence behind a pronoun, and in apposition. */
  private List<Span> names(Sentence sentence, Token part, Mention mention) {
    List<Span> names = new ArrayList<>();
    if (mention.kind() == Mention.Kind.PRONOUN) {
      actors.mentions().stream()
          .filter(m -> m.sentence() == sentence.index() && m.actors().equals(mention.actors()))
          .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.DESCRIPTION)
          .findFirst()
          .ifPresent(m -> names.add(m.span()));
    }
    for (Token apposition : sentence.children(part, "appos")) {
      actors
          .mentionAt(sentence.index(), apposition.index())
          .filter(m -> m.actors().equals(mention.actors()))
          .ifPresent(m -> names.add(m.span()));
    }
    return names;
  }

  /** Whose it is besides: "Iraqi" in "Iraqi and Kurdish forces", of which one phrase is made. */
  private List<String> joint(Sentence sentence, Token part, Set<String> known) {
    List<String> joint = new ArrayList<>();
    for (Token first : sentence.children(part, "amod", "compound")) {
      List<Token> rest = sentence.children(first, "conj");
      // "Chadian and Malian-backed troops": both back them, and neither has them
      boolean compound = rest.stream().anyMatch(Token::isVerb);
      if (!compound && !rest.isEmpty() && rest.get(rest.size() - 1).index() < part.index()) {
        // the last one stands in the phrase itself
        modifier(sentence, first, known).ifPresent(joint::add);
        rest.subList(0, rest.size() - 1)
            .forEach(m -> modifier(sentence, m, known).ifPresent(joint::add));
      }
    }
    return joint;
  }

  private Optional<String> modifier(Sentence sentence, Token word, Set<String> known) {
    return actors
        .mentionAt(sentence.index(), word.index())
        .filter(m -> m.kind() == Mention.Kind.MODIFIER)
        .map(m -> m.actors().get(0))
        .filter(id -> isKnown(actors.actor(id)))
        .filter(id -> known.stream().noneMatch(k -> isOf(k, id)));
  }

  /** Whether an actor is the owner, or one of the same country. */
  boolean isOf(String actor, String owner) {
    String country = actors.actor(owner).country();
    return actor.equals(owner)
        || (country != null && country.equals(actors.actor(actor).country()));
  }

  private static List<Token> parts(Sentence sentence, Token head) {
    List<Token> parts = new ArrayList<>();
    parts.add(head);
    for (Token other : NounPhrases.conjuncts(sentence, head)) {
      if (other.index() > head.index() && (other.isNoun() || other.upos().equals("PRON"))) {
        parts.add(other);
      }
    }
    return parts;
  }

  /** The words of a phrase: its mention's, widened to the noun phrase. */
  private Span phrase(Sentence sentence, Token head) {
    Span span = NounPhrases.nounPhrase(sentence, head);
    return mention(sentence, head).map(m -> m.span().union(span)).orElse(span);
  }

  /** Who a phrase is, where its head is somebody; looks through "dozens of". */
  Optional<Mention> mention(Sentence sentence, Token head) {
    Optional<Mention> own = actors.mentionAt(sentence.index(), head.index());
    if (own.isPresent() && own.get().kind() != Mention.Kind.MODIFIER) {
      return own;
    }
    if (lexicon.isContainer(Words.key(head))) {
      for (Token inner : sentence.children(head, "nmod")) {
        Optional<Mention> held = actors.mentionAt(sentence.index(), inner.index());
        if (held.isPresent()) {
          return held;
        }
      }
    }
    return own;
  }

  /** Somebody named inside a phrase whose head is nobody; owners before places. */
  private Optional<Mention> inside(Sentence sentence, Token head, Span span, List<String> others) {
    List<Mention> named =
        actors.within(sentence, span).stream()
            .filter(m -> m.head() != head.index() && !others.containsAll(m.actors()))
            .filter(m -> m.kind() != Mention.Kind.PRONOUN || isOwner(sentence, m, head))
            .toList();
    return named.stream()
        .filter(m -> m.kind() != Mention.Kind.PLACE || isCompound(sentence, m))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** "the Geneva accord", "the Bhopal attack": a thing's name says nothing of who does it. */
  private boolean isNamedAfter(Sentence sentence, Token thing, Mention mention) {
    Token word = sentence.token(mention.head());
    if (!word.isRelation("compound") || word.head() != thing.index()) {
      return false;
    }
    Actor actor = actors.actor(mention.actors().get(0));
    boolean town =
        !lexicon.isGround(Words.key(thing))
            && actors.places().stream()
            .filter(p -> p.sentence() == sentence.index() && p.head() == word.index())
            .anyMatch(p -> !p.name().equals(actor.name()));
    return town || (actor.kind() == Actor.Kind.PERSON && actor.country() == null);
  }

  /** "the Quetta attack" */
  private static boolean isCompound(Sentence sentence, Mention mention) {
    return sentence.token(mention.head()).isRelation("compound");
  }

  /** "their camps", but not "the ground under their control". */
  private static boolean isOwner(Sentence sentence, Mention pronoun, Token head) {
    Token word = sentence.token(pronoun.head());
    return word.head() == head.index();
  }

  /** Whether it is people of whom nobody says where they belong: "48 people", "the troops". */
  boolean isUnlocated(Party party) {
    return !party.actors().isEmpty()
        && party.actors().stream()
            .map(actors::actor)
            .allMatch(a -> a.kind() == Actor.Kind.GROUP && a.country() == null && isCommon(a));
  }

  /** Whether it is armed people of somebody's own state. */
  boolean isForceOf(Party party, String owner) {
    return !party.actors().isEmpty()
        && party.actors().stream()
            .filter(id -> isOf(id, owner))
            .map(actors::actor)
            .anyMatch(a -> a.sectors().stream().anyMatch(s -> lexicon.isSector("armed", s)));
  }

  /** Whether nobody says of which country it is. */
  boolean isStateless(Party party) {
    return party.actors().stream().allMatch(id -> actors.actor(id).country() == null);
  }

  /** Whether it is people who stand for nobody but themselves: a traveller, "my neighbours". */
  boolean isPrivate(Party party) {
    return !party.actors().isEmpty()
        && party.actors().stream().map(actors::actor).allMatch(this::isPrivate);
  }

  private boolean isPrivate(Actor actor) {
    boolean someone =
        actor.kind() == Actor.Kind.PERSON
            || (actor.kind() == Actor.Kind.GROUP && !actor.sectors().isEmpty() && !isNamed(actor));
    return someone
        && actor.country() == null
        && actor.sectors().stream().allMatch(s -> lexicon.isSector("private", s));
  }

  /** A group that a name tells: "Kurds", "the Druze leaders"; not "Campaigners". */
  private boolean isNamed(Actor group) {
    boolean oneWord = group.name().indexOf(' ') < 0;
    boolean owned = group.name().contains("'s ") || group.name().contains("’s ");
    boolean capital = !owned && group.name().chars().anyMatch(Character::isUpperCase);
    return capital
        && (!oneWord
            || actors.mentions().stream()
                .filter(m -> m.actors().contains(group.id()))
                .anyMatch(m -> m.kind() == Mention.Kind.NAME));
  }

  private static boolean isCommon(Actor group) {
    return Character.isLowerCase(group.name().codePointAt(group.name().length() - 1))
        && group.name().chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the phrase itself is somebody who can act. */
  boolean isActor(Sentence sentence, Token head) {
    return mention(sentence, head).filter(m -> m.kind() != Mention.Kind.PLACE).isPresent();
  }

  /** Whether it is a place, or a state named as one. */
  boolean isPlace(Sentence sentence, Token head) {
    return actors.places().stream()
            .anyMatch(p -> p.sentence() == sentence.index() && p.head() == head.index())
        || isKind(sentence, head, Actor.Kind.STATE);
  }

  /** Whether a state is named, and not a place in it. */
  boolean isWholeState(Sentence sentence, Token head, Mention mention) {
    String name = actors.actor(mention.actors().get(0)).name();
    return actors.places().stream()
        .filter(p -> p.sentence() == sentence.index() && p.head() == head.index())
        .anyMatch(p -> p.name().equals(name));
  }

  /** Whether it is an actor of this kind. */
  boolean isKind(Sentence sentence, Token head, Actor.Kind kind) {
    return mention(sentence, head)
        .map(m -> actors.actor(m.actors().get(0)).kind() == kind)
        .orElse(false);
  }

  /** Whether it is an actor of this PLOVER sector. */
  boolean isSector(Sentence sentence, Token head, String sector) {
    return mention(sentence, head)
        .map(m -> actors.actor(m.actors().get(0)).sectors().contains(sector))
        .orElse(false);
  }

  /** The actors of the report. */
  Actors actors() {
    return actors;
  }
}
