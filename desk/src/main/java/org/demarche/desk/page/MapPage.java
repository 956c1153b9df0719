package org.demarche.desk.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.desk.map.Gazetteer;
import org.demarche.desk.map.Sight;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.Lines;
import org.demarche.desk.view.MapView;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Visible;
import org.demarche.record.index.Pair;
import org.demarche.record.query.PlaceFilter;
import org.demarche.record.query.PlaceUse;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** {@code /map}: where events took place, on a map and as a table; what took place somewhere. */
final class MapPage {
  private static final int ROWS = 300;
  private static final int EVENTS = 60;

  private final Kit kit;
  private final Gazetteer gazetteer = Gazetteer.load();

  MapPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    var asked = new Asked(context);
    PlaceFilter filter =
        kit.records()
            .read(
                record ->
                    new PlaceFilter(
                        asked.period(), sides(asked.text("sides"), record.questions())));
    if (kit.asData(context, filter.sql())) {
      return;
    }
    Sight sight = asked.choice("over", Sight.class, Sight.WORLD);
    MapView view = kit.records().read(record -> view(context, record, filter, sight));
    kit.show(context, "map", view);
  }

  /** One side, or both of a pair. */
  private static List<String> sides(String written, Questions questions) {
    if (written.isEmpty()) {
      return List.of();
    }
    if (written.matches("[^-]+-.+")) {
      Pair pair = Pairs.of(written, questions);
      return List.of(pair.source(), pair.target());
    }
    return List.of(questions.named(written.replace('~', '/')).side());
  }

  private MapView view(Context context, DiplomaticRecord record, PlaceFilter filter, Sight sight) {
    List<PlaceUse> places = record.places().used(filter);
    List<String> chosen = context.queryParams("at").stream().limit(20).toList();
    List<PlaceUse> open = places.stream().filter(p -> chosen.contains(id(p))).toList();
    String filters = filters(context);
    return new MapView(
        kit.shell(context, "Map", "map", "/api/v1/places" + mark(filters), true),
        Objects.toString(filter.period().from(), ""),
        Objects.toString(filter.period().to(), ""),
        new Asked(context).text("sides"),
        Arrays.stream(Sight.values())
            .map(s -> new MapView.Part(s.label(), address(filters, s, List.of()), s == sight))
            .toList(),
        sight.box(),
        new MapMarks(gazetteer, sight, there -> address(filters, sight, there)).of(places),
        rows(record.questions(), places, filters, sight),
        coverage(places),
        open.stream().map(MapPage::name).distinct().collect(Collectors.joining(", ")),
        events(record, filter, open));
  }

  private List<ItemLine> events(
      DiplomaticRecord record, PlaceFilter filter, List<PlaceUse> places) {
    List<String> keys = new ArrayList<>();
    places.forEach(p -> keys.addAll(record.places().events(filter, p.name(), p.country(), EVENTS)));
    Questions questions = record.questions();
    return kit.lines().of(questions, questions.items(keys)).stream().limit(EVENTS).toList();
  }

  private List<MapView.Row> rows(
      Questions questions, List<PlaceUse> places, String filters, Sight sight) {
    List<PlaceUse> shown = places.subList(0, Math.min(ROWS, places.size()));
    TreeSet<String> countries = new TreeSet<>();
    shown.forEach(p -> countries.add(Objects.toString(p.country(), "")));
    Names names = Names.of(questions, countries);
    return shown.stream().map(p -> row(p, names, address(filters, sight, List.of(p)))).toList();
  }

  private MapView.Row row(PlaceUse place, Names names, String address) {
    double mean = Objects.requireNonNullElse(place.mean(), 0.0);
    return new MapView.Row(
        name(place),
        place.country() == null ? "" : names.plain(place.country()),
        gazetteer
            .find(place.name(), place.country())
            .map(spot -> spot.exact() ? "" : "the state’s middle")
            .orElse("not on the map"),
        place.events(),
        place.cooperation(),
        place.conflict(),
        place.mean() == null ? "" : Lines.score(mean),
        mean > 0 ? "coop" : mean < 0 ? "conf" : "",
        Objects.toString(place.last(), ""),
        address);
  }

  private String coverage(List<PlaceUse> places) {
    int all = 0;
    int placed = 0;
    for (PlaceUse place : places) {
      all += place.events();
      placed += gazetteer.find(place.name(), place.country()).isPresent() ? place.events() : 0;
    }
    return Reading.count(all, "event")
        + " with a place, at "
        + Reading.count(places.size(), "place")
        + (placed == all ? "; all are" : "; " + placed + " of them are")
        + " on the map"
        + (places.size() > ROWS ? ", as far as there is room" : "")
        + ". Events of which no report says where are not here.";
  }

  /** What a place is called. */
  static String name(PlaceUse place) {
    return Visible.line(
        place.name() == null ? Objects.toString(place.country(), "") : place.name());
  }

  private static String id(PlaceUse place) {
    return Objects.toString(place.country(), "") + ':' + Objects.toString(place.name(), "");
  }

  private static String filters(Context context) {
    var asked = new Asked(context);
    return List.of("from", "to", "sides").stream()
        .filter(name -> !asked.text(name).isEmpty())
        .map(name -> name + '=' + encoded(asked.text(name)))
        .collect(Collectors.joining("&"));
  }

  private static String address(String filters, Sight sight, List<PlaceUse> places) {
    List<String> parts = new ArrayList<>();
    if (!filters.isEmpty()) {
      parts.add(filters);
    }
    if (sight != Sight.WORLD) {
      parts.add("over=" + sight.id());
    }
    places.stream().limit(20).forEach(p -> parts.add("at=" + encoded(id(p))));
    return "/map" + mark(String.join("&", parts)) + (places.isEmpty() ? "" : "#events");
  }

  private static String mark(String query) {
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
