package org.demarche.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.reading.actor.Known.Use;
import org.demarche.reading.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a sentence that the tables or the name finder know, before it is clear what phrase they
 * are part of.
 *
 * @param from first token
 * @param to after the last token
 * @param known what the tables say; empty when only the name finder knows it
 * @param name what the name finder says
 * @param pronoun for a pronoun
 */
record Unit(int from, int to, List<Known> known, NameKind name, @Nullable Pronoun pronoun) {

  /** Whether {@code other} begins where this one ends. */
  boolean touches(Unit other) {
    return to == other.from;
  }

  <E extends Entry> Optional<E> entry(Class<E> type) {
    for (Known one : known) {
      if (type.isInstance(one.entry())) {
        return Optional.of(type.cast(one.entry()));
      }
    }
    return Optional.empty();
  }

  Optional<Entry.State> state(Use use) {
    for (Known one : known) {
      if (one.use() == use && one.entry() instanceof Entry.State state) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** A state by whatever use. */
  Optional<Entry.State> state() {
    return entry(Entry.State.class);
  }

  /** Whether it is a common noun for those who act, or a body. */
  boolean isNoun() {
    return role().isPresent() || body().isPresent();
  }

  Optional<Entry.Role> role() {
    return entry(Entry.Role.class);
  }

  Optional<Entry.Body> body() {
    return entry(Entry.Body.class);
  }

  boolean isHonorific() {
    return entry(Entry.Honorific.class).isPresent();
  }

  boolean isPronoun() {
    return pronoun != null;
  }

  /** The holders of office that it may name, by full or short name. */
  List<Entry.Person> persons() {
    return known.stream()
        .map(Known::entry)
        .filter(Entry.Person.class::isInstance)
        .map(Entry.Person.class::cast)
        .toList();
  }

  /** Whether it can name a person. */
  boolean mayBePerson() {
    return name == NameKind.PERSON || !persons().isEmpty();
  }

  /** Whether it is a person's name and nothing else. */
  boolean isPerson() {
    boolean other =
        known.stream()
            .anyMatch(
                one ->
                    one.entry() instanceof Entry.State
                        || one.entry() instanceof Entry.Organisation);
    return name == NameKind.PERSON
        ? Stream.of(Use.ADJECTIVE, Use.NAME, Use.CAPITAL).allMatch(use -> state(use).isEmpty())
        : !other && !persons().isEmpty();
  }
}
