package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        switch (phrase.dual() == null ? Phrase.Dual.EITHER : phrase.dual()) {
          case STATE ->
              told(sentence)
                  .or(() -> told(sentence - 1))
                  .orElseGet(() -> cast.foremostStates(sentence));
          case PERSON -> ofDifferentCountries(persons(phrase));
          case EITHER -> pair(phrase);
        };
    return found.size() < 2 ? List.of() : List.copyOf(found.subList(0, 2));
  }

  /** "In his talks with Mr X, Mr Y said the two countries": theirs. */
  private Optional<List<Entity>> told(int sentence) {
    List<String> countries =
        cast.traces().stream()
            .filter(t -> t.sentence() == sentence)
            .filter(t -> t.form() == Mention.Kind.NAME || t.form() == Mention.Kind.METONYM)
            .flatMap(t -> t.entities().stream())
            .filter(e -> e.isState() || e.isPerson())
            .map(e -> e.country)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 2
        ? Optional.of(countries.stream().map(cast::state).toList())
        : Optional.empty();
  }

  /**
   * The two persons, else the two who were last named as one: "the presidents of Mali and Chad".
   */
  private List<Entity> pair(Phrase phrase) {
    int sentence = phrase.sentence().index();
    List<Entity> persons = ofDifferentCountries(persons(phrase));
    if (persons.size() == 2) {
      return persons;
    }
    List<Entity> last = List.of();
    for (Trace trace : cast.traces()) {
      last = trace.entities().size() == 2 ? trace.entities() : last;
    }
    return last.isEmpty() ? cast.foremostStates(sentence) : last;
  }

  /** The foremost persons; for "the two men" no woman. */
  private List<Entity> persons(Phrase phrase) {
    String noun = phrase.headToken().lemma();
    Gender gender =
        cast.tables().classes().has(WordClasses.Name.MALE_NOUN, noun)
            ? Gender.MALE
            : cast.tables().classes().has(WordClasses.Name.FEMALE_NOUN, noun)
                ? Gender.FEMALE
                : Gender.UNKNOWN;
    return cast.foremostPersons(phrase.sentence().index()).stream()
        .filter(person -> person.maybe(gender))
        .toList();
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
