package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.time.TimexDays;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/** Who has a part in an item, and when it was told. */
final class Sides {
  /** By the day of the telling, then by key: the same for every order of adding. */
  static final Comparator<Cited> BY_TELLING =
      Comparator.comparing(Sides::told).thenComparing(c -> c.item().key());

  /** A longer time is no day to wait for. */
  private static final int MOST_YEARS = 12;

  private Sides() {}

  static Set<String> all(Content content) {
    Set<String> all = of(content.actors());
    all.addAll(of(content.recipients()));
    return all;
  }

  static Set<String> of(Collection<String> actors) {
    Set<String> sides = new TreeSet<>();
    actors.forEach(actor -> sides.add(ActorKeys.side(actor)));
    return sides;
  }

  /** The day on which it was told, else its own. */
  static LocalDate told(Cited cited) {
    return cited.heard();
  }

  static Content content(Cited cited) {
    return cited.item().content();
  }

  /** The days of a time in which something is to be done; null where none, as of a century. */
  static @Nullable TimexDays time(@Nullable String value) {
    return TimexDays.of(value)
        .filter(days -> days.last().isBefore(days.first().plusYears(MOST_YEARS)))
        .orElse(null);
  }
}
