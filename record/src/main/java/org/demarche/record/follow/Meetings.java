package org.demarche.record.follow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.merge.Wording;
import org.demarche.record.query.Cited;

/**
 * Whether an encounter can be the one that was expected. Two large states meet every week: the same
 * sides alone say little.
 */
final class Meetings {
  /** These are told in each other's place; visits and calls are not. */
  private static final Set<String> TOGETHER = Set.of("meeting", "talks", "summit");

  private static final String PERSON = "/person/";

  private Meetings() {}

  /**
   * Whether it is between the same sides, of a like kind, and by the same persons where persons are
   * named; of a report that tells both only where a time was set.
   *
   * @param timed whether a time was set for what is expected; if not, the persons must be the same
   *     on every side
   */
  static boolean canBe(Cited expected, Cited encounter, boolean timed) {
    Content one = Sides.content(expected);
    Content other = Sides.content(encounter);
    Set<String> sides = Sides.all(one);
    return (timed || !expected.report().equals(encounter.report()))
        && sides.equals(Sides.all(other))
        && isOfLikeKind(expected, encounter)
        && sides.stream().allMatch(side -> agree(side, one, other, timed));
  }

  private static boolean isOfLikeKind(Cited expected, Cited encounter) {
    Content one = Sides.content(expected);
    String kind = Objects.toString(Sides.content(encounter).type(), "");
    if (one.kind() == Kind.EXPECTATION) {
      return Wording.common(one.words(), encounter.quote()) >= 2;
    }
    return kind.equals(one.type())
        || (TOGETHER.contains(kind) && TOGETHER.contains("" + one.type()));
  }

  private static boolean agree(String side, Content one, Content other, boolean timed) {
    Set<String> mine = persons(side, one);
    Set<String> others = persons(side, other);
    if (mine.isEmpty() || others.isEmpty()) {
      return timed;
    }
    mine.retainAll(others);
    return !mine.isEmpty();
  }

  private static Set<String> persons(String side, Content content) {
    Set<String> persons = new TreeSet<>();
    for (List<String> keys : List.of(content.actors(), content.recipients())) {
      keys.stream()
          .filter(key -> key.contains(PERSON) && ActorKeys.side(key).equals(side))
          .forEach(persons::add);
    }
    return persons;
  }
}
