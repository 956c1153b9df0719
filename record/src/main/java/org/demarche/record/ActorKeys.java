package org.demarche.record;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.reading.actor.Actor;

/**
 * Names actors across reports: a state by its code ("USA"), anybody else by country, kind and name
 * ("USA/person/antony-j-blinken").
 */
public final class ActorKeys {
  private final Map<String, String> keys = new HashMap<>();

  /** The keys of a reading's actors. */
  public ActorKeys(List<Actor> actors) {
    for (Actor actor : actors) {
      keys.put(actor.id(), keyOf(actor));
    }
  }

  /**
   * The key of the actor with an id of the reading.
   *
   * @throws IllegalArgumentException when there is none
   */
  public String key(String id) {
    String key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return key;
  }

  /** The keys of several. */
  public List<String> keys(List<String> ids) {
    return ids.stream().map(this::key).distinct().toList();
  }

  static String keyOf(Actor actor) {
    String country = actor.country();
    if (actor.kind() == Actor.Kind.STATE && country != null) {
      return country;
    }
    String kind = actor.kind().name().toLowerCase(Locale.ROOT);
    return (country == null ? "-" : country) + '/' + kind + '/' + slug(actor.name());
  }

  /**
   * The side on which an actor stands: its country, where it has one, else itself. Reports of one
   * act name now the state, now its minister.
   */
  public static String side(String key) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      return key;
    }
    String country = key.substring(0, slash);
    return country.equals("-") ? key : country;
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return joined.replaceAll("^-|-$", "");
  }
}
