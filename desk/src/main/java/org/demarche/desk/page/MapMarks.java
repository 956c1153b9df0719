package org.demarche.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.demarche.desk.map.EqualEarth;
import org.demarche.desk.map.Gazetteer;
import org.demarche.desk.map.Sight;
import org.demarche.desk.map.Spot;
import org.demarche.desk.view.MapView.Mark;
import org.demarche.record.query.PlaceUse;

/**
 * Puts places on the map: one mark a spot, the more events the larger, names where there is room.
 */
final class MapMarks {
  /** More would weigh too much, and hide each other. */
  static final int MARKS = 400;

  private static final double LEAST = 1.6;
  private static final double GROWTH = 1.7;
  private static final double MOST = 26;
  private static final double LETTERS = 8.6;

  /** How wide a letter is for its height, about. */
  private static final double NARROW = 0.56;

  private final Gazetteer gazetteer;
  private final Sight sight;
  private final Function<List<PlaceUse>, String> address;

  /**
   * @param address of the events of some places
   */
  MapMarks(Gazetteer gazetteer, Sight sight, Function<List<PlaceUse>, String> address) {
    this.gazetteer = gazetteer;
    this.sight = sight;
    this.address = address;
  }

  /** What lies at one spot. */
  private record Heap(Spot spot, List<PlaceUse> places) {
    int events() {
      return places.stream().mapToInt(PlaceUse::events).sum();
    }

    int cooperation() {
      return places.stream().mapToInt(PlaceUse::cooperation).sum();
    }

    int conflict() {
      return places.stream().mapToInt(PlaceUse::conflict).sum();
    }
  }

  /** A rectangle that is taken. */
  private record Taken(double left, double top, double right, double bottom) {
    boolean meets(Taken other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** The largest marks, these first, so that the small ones lie upon them. */
  List<Mark> of(List<PlaceUse> places) {
    Map<Spot, List<PlaceUse>> spots = new LinkedHashMap<>();
    for (PlaceUse place : places) {
      gazetteer
          .find(place.name(), place.country())
          .ifPresent(spot -> spots.computeIfAbsent(spot, s -> new ArrayList<>()).add(place));
    }
    List<Heap> heaps = new ArrayList<>();
    spots.forEach((spot, there) -> heaps.add(new Heap(spot, there)));
    heaps.sort((a, b) -> Integer.compare(b.events(), a.events()));
    List<Heap> shown = heaps.subList(0, Math.min(MARKS, heaps.size()));
    List<Taken> taken = new ArrayList<>(shown.stream().map(this::around).toList());
    return shown.stream().map(heap -> mark(heap, taken)).toList();
  }

  private double size(Heap heap) {
    return Math.min(MOST, LEAST + GROWTH * Math.sqrt(heap.events())) / sight.zoom();
  }

  private Taken around(Heap heap) {
    double x = EqualEarth.x(heap.spot());
    double y = EqualEarth.y(heap.spot());
    double size = size(heap);
    return new Taken(x - size, y - size, x + size, y + size);
  }

  private Mark mark(Heap heap, List<Taken> taken) {
    double x = EqualEarth.x(heap.spot());
    double y = EqualEarth.y(heap.spot());
    double size = size(heap);
    int balance = Integer.compare(heap.cooperation(), heap.conflict());
    String tone = balance > 0 ? "coop" : balance < 0 ? "conf" : "even";
    String name = MapPage.name(heap.places().get(0));
    double letters = LETTERS / sight.zoom();
    double nameX = x + size + letters / 4;
    var room =
        new Taken(
            nameX, y - letters / 2, nameX + letters * NARROW * name.length(), y + letters / 2);
    boolean isFree = taken.stream().noneMatch(room::meets);
    if (isFree) {
      taken.add(room);
    }
    return new Mark(
        number(x),
        number(y),
        number(size),
        number(x - size),
        number(y - size),
        number(2 * size),
        tone + (heap.spot().exact() ? "" : " about"),
        balance < 0,
        tells(heap),
        isFree ? name : "",
        number(nameX),
        number(letters),
        address.apply(heap.places()));
  }

  private static String tells(Heap heap) {
    String names =
        String.join(", ", heap.places().stream().limit(4).map(MapPage::name).toList())
            + (heap.places().size() > 4 ? " …" : "");
    return names
        + (heap.spot().exact() ? ": " : ", somewhere: ")
        + Reading.count(heap.events(), "event")
        + ", "
        + heap.cooperation()
        + " of cooperation, "
        + heap.conflict()
        + " of conflict";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
