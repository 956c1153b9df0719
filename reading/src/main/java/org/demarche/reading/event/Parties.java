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
import org.jspecify.annotations.Nullable;

/** Turns the phrases in a clause's slots into the sides of an event. */
final class Parties {
  private final Lexicon lexicon;
  private final Actors actors;
  private final Traits traits;
  private final Members members;

  Parties(Lexicon lexicon, Actors actors) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.traits = new Traits(lexicon, actors);
    this.members = new Members(lexicon, actors, this);
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

  private Party of(Sentence sentence, Token word, List<String> others, boolean acts) {
    Token head = called(sentence, word);
    Set<String> ids = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    boolean direct = false;
    for (Token part : parts(sentence, head)) {
      Span span = phrase(sentence, part);
      spans.add(span);
      Optional<Mention> mention = mention(sentence, part).filter(m -> acts || !isGear(part, m));
      direct |= mention.isPresent();
      if (mention.isPresent()) {
        List<Party> ofGroup = members.members(sentence, part, mention.get());
        if (ofGroup.isEmpty()) {
          ids.addAll(side(sentence, part, mention.get()));
        }
        ofGroup.forEach(m -> ids.addAll(m.actors()));
        ofGroup.forEach(m -> spans.addAll(m.spans()));
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

  /** What something is called: the attack in "what Madrid called Brazil's attack". */
  private static Token called(Sentence sentence, Token word) {
    if (!word.xpos().equals("WP")) {
      return word;
    }
    return sentence.children(word, "acl").stream()
        .flatMap(verb -> sentence.children(verb, "xcomp").stream())
        .filter(Token::isNoun)
        .findFirst()
        .orElse(word);
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
   * them: "their forces", "fighters from the Hamas movement", "fighters loyal to the president".
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
      boolean from =
          child.isRelation("nmod")
              && sentence.children(child, "case").stream().anyMatch(m -> m.form().equals("from"))
              && isActor(sentence, child);
      if (child.relation().equals("nmod:poss") || from) {
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
          .filter(m -> m.actors().equals(mention.actors()) || isNameOf(m, mention))
          .ifPresent(m -> names.add(m.span()));
    }
    return names;
  }

  /** "another Swede, Lars Holm": the name of whom the words before only describe. */
  private static boolean isNameOf(Mention name, Mention described) {
    boolean known = described.kind() == Mention.Kind.NAME;
    return name.kind() == Mention.Kind.NAME
        && (known || described.kind() == Mention.Kind.DESCRIPTION);
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
        .filter(id -> Traits.isKnown(actors.actor(id)))
        .filter(id -> known.stream().noneMatch(k -> traits.isOf(k, id)));
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

  /** What is told of those who are a side. */
  Traits traits() {
    return traits;
  }

  /** The first of these words that is somebody. */
  @Nullable Party first(Clause clause, List<Token> heads) {
    return heads.stream()
        .map(head -> of(clause.sentence(), head))
        .filter(party -> !party.actors().isEmpty())
        .findFirst()
        .orElse(null);
  }
}
