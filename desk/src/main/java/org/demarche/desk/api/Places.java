package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.desk.map.Gazetteer;
import org.demarche.desk.map.Spot;
import org.demarche.record.query.PlaceFilter;
import org.demarche.record.query.PlaceUse;
import org.jspecify.annotations.Nullable;

/** {@code /places}: where events took place. */
final class Places {
  private final Source source;
  private final Gazetteer gazetteer = Gazetteer.load();

  Places(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/places",
            "listPlaces",
            "Where events took place, the places with most events first",
            List.of(
                Common.SIDE,
                Param.text("pair", "only events in which both of these have a part: USA-CHN"),
                Common.FROM,
                Common.TO,
                Common.LIMIT,
                Common.CURSOR),
            Row.class,
            this::list));
  }

  /** A place. */
  public record Row(
      @Says("its name, as reports have it; null where only the state is told")
          @Nullable String place,
      @Says("the state in which it lies, ISO 3166-1 alpha-3") @Nullable String placeCountry,
      @Says("degrees, north positive; null where nobody knows") @Nullable Double latitude,
      @Says("degrees, east positive") @Nullable Double longitude,
      @Says("whether these are the place's own; false: the middle of its state, or unknown")
          boolean exact,
      @Says("how many events took place there") int events,
      @Says("of these, those with a PLOVER score above zero") int cooperation,
      @Says("those with one below zero") int conflict,
      @Says("mean of their scores") @Nullable Double mean,
      @Says("the first day on which one of them can have been") @Nullable LocalDate firstDay,
      @Says("the last such day") @Nullable LocalDate lastDay) {}

  private Slice<Row> list(Query query) {
    return source.read(
        record -> {
          var filter = new PlaceFilter(query.period(), Source.sides(query, record.questions()));
          return Slice.by(query, record.places().used(filter), Places::order).map(this::row);
        });
  }

  private static String order(PlaceUse place) {
    return Slice.falling(place.events()) + ' ' + place.name() + '\t' + place.country();
  }

  private Row row(PlaceUse place) {
    Optional<Spot> spot = gazetteer.find(place.name(), place.country());
    return new Row(
        place.name(),
        place.country(),
        spot.map(Spot::latitude).orElse(null),
        spot.map(Spot::longitude).orElse(null),
        spot.map(Spot::exact).orElse(false),
        place.events(),
        place.cooperation(),
        place.conflict(),
        place.mean(),
        place.first(),
        place.last());
  }
}
