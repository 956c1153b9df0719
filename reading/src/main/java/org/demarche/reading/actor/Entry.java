package org.demarche.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a term of the tables stands for. */
sealed interface Entry {

  /** The name to show for it. */
  String name();

  /** A state, also one that is no more. */
  record State(String code, String name, Period period) implements Entry {}

  /**
   * A place that is no state.
   *
   * @param kind as in the table: city, province, sea
   */
  record Locality(String name, @Nullable String country, String kind) implements Entry {}

  /** A people within or across states: Kurds, Rohingya. */
  record People(String name, @Nullable String country) implements Entry {}

  /** An organisation or armed group with a name of its own. */
  record Organisation(String name, Actor.Kind kind, @Nullable String country, List<String> sectors)
      implements Entry {}

  /**
   * A common noun for people, bodies or things that act.
   *
   * @param plural whether the term matched is the plural
   * @param title whether it stands before names
   */
  record Role(String name, boolean plural, Actor.Kind kind, List<String> sectors, boolean title)
      implements Entry {}

  /** A body that most states have: "foreign ministry", "parliament". */
  record Body(String name, Actor.Kind kind, List<String> sectors) implements Entry {}

  /** "Mr.", "Dr.". */
  record Honorific(String name, Gender gender) implements Entry {}

  /** One who holds or held offices. */
  record Person(String name, List<Holding> holdings) implements Entry {
    /** The office held on a day, of several the last taken; the latest where no day is known. */
    Optional<Holding> on(@Nullable LocalDate day) {
      if (day == null) {
        return Optional.of(holdings.get(holdings.size() - 1));
      }
      return holdings.stream().filter(held -> held.period().contains(day)).reduce((a, b) -> b);
    }

    /** Whether an office was held within {@code days} days of a day. */
    boolean near(LocalDate day, int days) {
      return holdings.stream().anyMatch(held -> held.period().near(day, days));
    }
  }

  /** One term in one office. */
  record Holding(String office, @Nullable String country, List<String> sectors, Period period) {}
}
