package org.demarche.reading.diplomacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Whom a line joins: those in the clause that tells of it, else those named just before. */
final class Sides {
  /** What stands there is a side only where nothing else is: "closed its embassy in Iran". */
  private static final List<String> PLACES = List.of("in", "at");

  /** How many sentences before may name a side. */
  private static final int NEAR = 2;

  private final Account account;
  private final Countries countries;
  private final Nearby nearby;
  private final Politics politics;
  private final Set<String> circumstances;
  private final Set<String> topics;

  /**
   * @param circumstances prepositions of phrases that tell when or why
   * @param topics prepositions of phrases that tell what a line is about
   */
  Sides(Account account, Politics politics, Set<String> circumstances, Set<String> topics) {
    this.circumstances = circumstances;
    this.topics = topics;
    this.account = account;
    this.politics = politics;
    this.countries = new Countries(account.actors());
    this.nearby = new Nearby(account, politics);
  }

  /** Whether a phrase for a line names others than its owner, or several owners. */
  boolean joins(Sentence sentence, Token head, List<Token> phrase) {
    Map<String, String> named = new LinkedHashMap<>();
    boolean others = false;
    for (Token word : phrase) {
      List<String> ids = namedAt(sentence, word);
      addAll(named, ids);
      boolean owner = word.relation().equals("nmod:poss") && word.head() == head.index();
      others |= !owner && ids.stream().anyMatch(id -> joins(account.actors().actor(id)));
      others |= word.isRelation("case") && word.lemma().equals("between");
    }
    for (Token beside : makers(sentence, head)) {
      addAll(named, namedAt(sentence, beside));
    }
    for (Token beside : beside(sentence, head)) {
      others |= !namedAt(sentence, beside).isEmpty();
    }
    return others || named.size() > 1;
  }

  /** Who stands in clauses that say more of it: "the line that both set up". */
  private static List<Token> makers(Sentence sentence, Token line) {
    return sentence.children(line, "acl").stream()
        .flatMap(clause -> sentence.children(clause, "nsubj").stream())
        .toList();
  }

  /** Phrases that hang on the verb above, and may belong to the line: "cut the lines to". */
  private static List<Token> beside(Sentence sentence, Token line) {
    if (line.head() == Token.ROOT || !line.isRelation("obj")) {
      return List.of();
    }
    return sentence.children(sentence.token(line.head()), "obl", "nmod").stream()
        .filter(t -> t.index() > line.index())
        .toList();
  }

  private List<String> namedAt(Sentence sentence, Token word) {
    return account
        .actors()
        .mentionAt(sentence.index(), word.index())
        .map(Mention::actors)
        .orElse(List.of());
  }

  /**
   * Whom the line of a match joins.
   *
   * @param head the word for the line
   * @param phrase its phrase
   * @param kind what line it is: where an embassy stands tells whom it joins
   * @return ids, one a country, in the order in which they were found
   */
  List<String> of(Match match, Token head, List<Token> phrase, Channel.Kind kind) {
    Map<String, String> sides = new LinkedHashMap<>();
    for (String slot : match.slots()) {
      boolean beside = slot.equals("ccomp") || circumstances.contains(slot) || isTopic(slot);
      if (!beside && !PLACES.contains(slot)) {
        addSlot(sides, match, head, slot);
      }
    }
    phrase.stream()
        .filter(word -> !isTopic(match.sentence(), head, word))
        .forEach(word -> addNamed(sides, match.sentence(), head, word));
    if (sides.size() < 2) {
      beside(match.sentence(), head).stream()
          .filter(t -> !isTopic(match.sentence(), head, t))
          .forEach(t -> addNamed(sides, match.sentence(), head, t));
    }
    if (sides.size() < 2 && kind == Channel.Kind.RELATIONS) {
      PLACES.forEach(slot -> addSlot(sides, match, head, slot));
    }
    if (sides.size() < 2) {
      told(match).forEach(e -> addAll(sides, e.actors()));
      told(match).forEach(e -> addAll(sides, e.recipients()));
    }
    boolean body = sides.values().stream().anyMatch(id -> !nearby.isOfState(id));
    if (sides.size() < 2 && !body && !hasOther(match.sentence(), head)) {
      addNear(sides, match, kind);
    }
    return List.copyOf(sides.values());
  }

  /** Adds whom a word names; an embassy is no side, but the state whose it is. */
  private void addNamed(Map<String, String> sides, Sentence sentence, Token line, Token word) {
    List<String> ids = namedAt(sentence, word);
    addAll(sides, word.index() == line.index() ? ids.stream().map(this::state).toList() : ids);
  }

  /** Whether a slot is that of a phrase which tells what a line is about, on whatever it hangs. */
  private boolean isTopic(String slot) {
    return topics.contains(slot.substring(slot.lastIndexOf('.') + 1));
  }

  /** What the line is about: "the working group on Syria". */
  private boolean isTopic(Sentence sentence, Token line, Token word) {
    Token at = word;
    while (at.index() != line.index() && at.head() != Token.ROOT) {
      List<Token> cases = sentence.children(at, "case");
      if (cases.stream().anyMatch(t -> t.lemma().equals("between"))) {
        return false;
      }
      if (cases.stream().anyMatch(t -> topics.contains(Vocabulary.lemma(t)))) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** Whether the line goes to somebody of no known country: "a line to the generals". */
  private boolean hasOther(Sentence sentence, Token line) {
    return sentence.children(line, "nmod").stream()
        .filter(phrase -> namedAt(sentence, phrase).stream().noneMatch(nearby::isOfState))
        .flatMap(phrase -> sentence.children(phrase, "case").stream())
        .anyMatch(t -> t.lemma().equals("to") || t.lemma().equals("with"));
  }

  private String state(String id) {
    String country = account.actors().actor(id).country();
    return account.actors().all().stream()
        .filter(a -> a.kind() == Actor.Kind.STATE && country != null && country.equals(a.country()))
        .map(Actor::id)
        .findFirst()
        .orElse(id);
  }

  private void addSlot(Map<String, String> sides, Match match, Token line, String slot) {
    match.heads(slot).stream()
        .filter(head -> head.index() != line.index())
        .filter(head -> !PLACES.contains(slot) || head.index() > match.trigger().index())
        .filter(head -> !isCircumstance(match.sentence(), head))
        .filter(head -> head.head() != line.index() || !isTopic(match.sentence(), line, head))
        .map(head -> account.clauses().party(match.sentence(), head).actors())
        .forEach(ids -> addAll(sides, ids));
  }

  /** What stands in a phrase of the circumstances: "after the visit to Fiji". */
  private boolean isCircumstance(Sentence sentence, Token head) {
    return head.head() != Token.ROOT
        && sentence.token(head.head()).isNoun()
        && sentence.children(sentence.token(head.head()), "case").stream()
            .anyMatch(t -> circumstances.contains(Vocabulary.lemma(t)));
  }

  private List<Event> told(Match match) {
    return account.eventsIn(match.trigger().span());
  }

  private void addAll(Map<String, String> sides, List<String> ids) {
    for (String id : ids) {
      if (joins(account.actors().actor(id))) {
        sides.putIfAbsent(countries.of(id), id);
      }
    }
  }

  /** Troops or officials of nobody knows whom are no side. */
  private boolean joins(Actor actor) {
    boolean known = actor.country() != null || actor.kind() == Actor.Kind.ORGANISATION;
    return known && politics.isPolitical(actor);
  }

  /**
   * Adds who is missing of two: from the sentence, the words before first, then from those before
   * it; there only the one of whom they speak first of all, or where no third could be meant.
   */
  private void addNear(Map<String, String> sides, Match match, Channel.Kind kind) {
    Sentence sentence = match.sentence();
    int at = match.trigger().span().begin();
    fill(sides, nearby.before(sentence, at));
    if (kind == Channel.Kind.RELATIONS) {
      fill(sides, nearby.after(sentence, at));
    }
    if (sides.size() == 1) {
      fill(sides, nearby.subject(sentence.index() - 1));
    }
    for (int back = 1; back <= NEAR && sides.size() < 2; back++) {
      Map<String, String> more = new LinkedHashMap<>(sides);
      addAll(more, nearby.in(sentence.index() - back));
      if (more.size() > 2) {
        return;
      }
      sides.putAll(more);
    }
  }

  private void fill(Map<String, String> sides, List<String> ids) {
    for (String id : ids) {
      if (sides.size() < 2) {
        addAll(sides, List.of(id));
      }
    }
  }

  /** A side and the one that the sentence after tells of, where that is but one. */
  List<String> withNext(List<String> side, Sentence sentence) {
    Map<String, String> both = new LinkedHashMap<>();
    addAll(both, side);
    addAll(both, nearby.in(sentence.index() + 1));
    return both.size() == 2 ? List.copyOf(both.values()) : side;
  }
}
