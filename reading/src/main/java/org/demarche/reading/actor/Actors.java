package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.report.Span;

/** The actors of a report with all their mentions. Immutable. */
public final class Actors {
  private final List<Actor> actors;
  private final List<Mention> mentions;
  private final List<Place> places;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Long, Mention> byHead = new HashMap<>();

  /**
   * @param actors in order of their first mention
   * @param mentions in order of the text; at most one a head word
   * @param places places named in the text, in order
   */
  public Actors(List<Actor> actors, List<Mention> mentions, List<Place> places) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    this.places = List.copyOf(places);
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
    }
    for (Mention mention : mentions) {
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
  }

  /** The same with further mentions of them, where no other mention has that head word. */
  public Actors with(List<Mention> more) {
    List<Mention> all = new ArrayList<>(mentions);
    more.stream().filter(m -> mentionAt(m.sentence(), m.head()).isEmpty()).forEach(all::add);
    all.sort(Comparator.comparing(Mention::span));
    return new Actors(actors, all, places);
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** In order of their first mention. */
  public List<Actor> all() {
    return actors;
  }

  /** In order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions whose head word lies in a span of a sentence, in order. */
  public List<Mention> within(Sentence sentence, Span span) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> span.covers(sentence.token(mention.head()).span()))
        .toList();
  }

  /** Places named in the text, in order, whether or not they also stand for an actor. */
  public List<Place> places() {
    return places;
  }

  /**
   * The actor with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }

  /** The mention whose head word this is. */
  public Optional<Mention> mentionAt(int sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }
}
