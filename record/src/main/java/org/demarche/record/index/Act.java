package org.demarche.record.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Plover;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What one side did to another: an event seen from one of the pairs that it is about.
 *
 * @param item key of the item
 * @param first the first day that it can have been; null where unknown
 * @param last the last such day
 * @param pair who did it to whom
 * @param score PLOVER score, from -10 (conflict) to 10 (cooperation)
 * @param goldstein Goldstein score, in the same range; null where the code has none
 * @param material whether it is a deed; else it is in words
 * @param claimed whether it is told on one actor's word alone
 */
public record Act(
    String item,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Pair pair,
    double score,
    @Nullable Double goldstein,
    boolean material,
    boolean claimed) {
  private static final Plover PLOVER = Plover.load();

  /** What is told as done. What is to come, only possible or denied is no act. */
  private static final Set<String> DONE = Set.of("reported", "historical");

  /**
   * The acts in what an item says, one for each pair of sides; none where it is no event, was not
   * done, or has no second side.
   *
   * @param key key of the item
   */
  public static List<Act> of(String key, Content content) {
    Double score = content.score();
    String state = content.state();
    if (content.kind() != Kind.EVENT || score == null || state == null || !DONE.contains(state)) {
      return List.of();
    }
    List<Act> acts = new ArrayList<>();
    for (Pair pair : pairs(content)) {
      acts.add(
          new Act(
              key,
              content.first(),
              content.last(),
              pair,
              score,
              content.goldstein(),
              isMaterial(content),
              content.attributedTo() != null));
    }
    return acts;
  }

  private static boolean isMaterial(Content content) {
    String type = String.valueOf(content.type());
    return PLOVER.quad(EventType.valueOf(type)).startsWith("material");
  }

  /** Who acted on whom; those who meet, talk or agree without a recipient act on each other. */
  private static List<Pair> pairs(Content content) {
    Set<String> actors = sides(content.actors());
    Set<String> others = sides(content.recipients());
    List<Pair> pairs = new ArrayList<>();
    for (String actor : actors) {
      for (String other : others.isEmpty() ? actors : others) {
        if (!actor.equals(other)) {
          pairs.add(new Pair(actor, other));
        }
      }
    }
    return pairs;
  }

  private static Set<String> sides(Collection<String> keys) {
    Set<String> sides = new TreeSet<>();
    keys.forEach(key -> sides.add(ActorKeys.side(key)));
    return sides;
  }
}
