package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;

/** For whom "the two governments" and "both leaders" stand: the foremost two so far. */
final class DualResolver {
  private final Cast cast;

  DualResolver(Cast cast) {
    this.cast = cast;
  }

  /** Two of them, or nobody. */
  List<Entity> resolve(Phrase phrase) {
    int sentence = phrase.sentence().index();
    List<Entity> found =
        phrase.dual() == Phrase.Dual.STATE
            ? cast.foremostStates(sentence)
            : ofDifferentCountries(cast.foremostPersons(sentence));
    return found.size() < 2 ? List.of() : List.copyOf(found.subList(0, 2));
  }

  private static List<Entity> ofDifferentCountries(List<Entity> persons) {
    List<Entity> chosen = new ArrayList<>(2);
    for (Entity person : persons) {
      boolean other =
          chosen.stream()
              .noneMatch(one -> one.country != null && one.country.equals(person.country));
      if (other && chosen.size() < 2) {
        chosen.add(person);
      }
    }
    return chosen;
  }
}
