package org.demarche.reading.time;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meanings by the names that rules.tsv gives them. */
final class Meanings {
  private final Map<String, Meaning> byName;

  Meanings(Holidays holidays) {
    byName =
        Map.ofEntries(
            Map.entry("date", CalendarMeanings::date),
            Map.entry("month", CalendarMeanings::month),
            Map.entry("quarter", CalendarMeanings::quarter),
            Map.entry("half", CalendarMeanings::half),
            Map.entry("season", CalendarMeanings::season),
            Map.entry("year", Meanings::year),
            Map.entry("decade", CalendarMeanings::decade),
            Map.entry("century", CalendarMeanings::century),
            Map.entry("iso-week", CalendarMeanings::isoWeek),
            Map.entry("weekday", CalendarMeanings::weekday),
            Map.entry("day", RelativeMeanings::day),
            Map.entry("unit", RelativeMeanings::unit),
            Map.entry("weekend", RelativeMeanings::weekend),
            Map.entry("distance", RelativeMeanings::distance),
            Map.entry("distance-from-focus", RelativeMeanings::distanceFromFocus),
            Map.entry("focus", RelativeMeanings::focus),
            Map.entry("focus-quarter", RelativeMeanings::quarter),
            Map.entry("year-ago", RelativeMeanings::yearAgo),
            Map.entry("duration", DurationMeanings::duration),
            Map.entry("anchored", DurationMeanings::anchored),
            Map.entry("repeated", DurationMeanings::repeated),
            Map.entry("holiday", holidays),
            Map.entry("distance-or-year-ago", RelativeMeanings::distanceOrYearAgo),
            Map.entry("nothing", (parts, setting) -> Optional.of(TimeValue.NOTHING)),
            Map.entry("constant", (parts, setting) -> constant(parts)));
  }

  /**
   * The meaning that {@code source} writes: a name, "every NAME" for what comes again, "NAME at"
   * for a time of that day.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  Meaning parse(String source) {
    if (source.endsWith(" at")) {
      Meaning day = parse(source.substring(0, source.length() - 3));
      return (parts, setting) ->
          day.of(parts, setting).flatMap(value -> DurationMeanings.at(value, parts));
    }
    if (source.startsWith("every ")) {
      Meaning once = parse(source.substring(6));
      return (parts, setting) -> DurationMeanings.unanchored(once, parts, setting);
    }
    @Nullable Meaning meaning = byName.get(source);
    if (meaning == null) {
      throw new IllegalArgumentException("no meaning " + source);
    }
    return meaning;
  }

  private static Optional<TimeValue> year(Parts parts, Setting setting) {
    Optional<TimeValue> value =
        CalendarMeanings.year(parts, setting).flatMap(CalendarMeanings::year);
    return value.isPresent() ? value : Optional.of(TimeValue.of(CalendarUnit.YEAR.unknown()));
  }

  private static Optional<TimeValue> constant(Parts parts) {
    return Optional.of(TimeValue.of(parts.need("value")));
  }
}
