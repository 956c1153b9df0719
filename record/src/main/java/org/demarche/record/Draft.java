package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Place;
import org.demarche.reading.time.TimexDays;
import org.jspecify.annotations.Nullable;

/** A {@link Content} in the making: most kinds of item leave most of its parts empty. */
final class Draft {
  private final Kind kind;
  private final String type;
  @Nullable String mode;
  @Nullable String state;
  List<String> actors = List.of();
  List<String> recipients = List.of();
  @Nullable String date;
  @Nullable String until;
  private @Nullable String place;
  private @Nullable String placeCountry;
  List<String> issues = List.of();
  List<String> contexts = List.of();
  @Nullable String words;
  @Nullable String attributedTo;
  @Nullable String level;
  @Nullable String duration;
  @Nullable String cameo;
  @Nullable Double score;
  @Nullable Double goldstein;

  Draft(Kind kind, String type) {
    this.kind = kind;
    this.type = type;
  }

  void place(@Nullable Place where) {
    if (where != null) {
      place = where.name();
      placeCountry = where.country();
    }
  }

  /** The content, its days worked out from its date, or from its time to come. */
  Content content() {
    Optional<TimexDays> days = TimexDays.of(date == null ? until : date);
    LocalDate first = days.map(TimexDays::first).orElse(null);
    LocalDate last = days.map(TimexDays::last).orElse(null);
    return new Content(
        kind,
        type,
        mode,
        state,
        actors,
        recipients,
        date,
        first,
        last,
        until,
        place,
        placeCountry,
        issues,
        contexts,
        words,
        attributedTo,
        level,
        duration,
        cameo,
        score,
        goldstein);
  }
}
