package org.demarche.desk.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows where places lie. Immutable. */
public final class Gazetteer {
  /** The later add to the earlier, and go before them where both know a place. */
  private static final List<String> TABLES = List.of("centres.tsv", "points.tsv", "regions.tsv");

  private static final String HEAD = "place\tcountry\tlatitude\tlongitude";

  private final Map<Place, Spot> spots;

  private Gazetteer(Map<Place, Spot> spots) {
    this.spots = Map.copyOf(spots);
  }

  /** A name, empty for a state as a whole, and the state in which it lies, empty for none. */
  private record Place(String name, String country) {}

  /** What the tables of the program know. */
  public static Gazetteer load() {
    Map<Place, Spot> spots = new HashMap<>();
    TABLES.forEach(table -> read(table, spots));
    return new Gazetteer(spots);
  }

  private static void read(String table, Map<Place, Spot> spots) {
    try (InputStream stream = Gazetteer.class.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + table);
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      if (!rows.get(0).equals(HEAD)) {
        throw new IllegalStateException(table + " does not begin with " + HEAD);
      }
      rows.stream().skip(1).forEach(row -> put(table, row, spots));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(String table, String row, Map<Place, Spot> spots) {
    String[] cells = row.split("\t", -1);
    try {
      boolean exact = !cells[0].isEmpty();
      spots.put(
          new Place(cells[0], cells[1]),
          new Spot(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), exact));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(table + ": no place: " + row, e);
    }
  }

  /**
   * Where a place lies: itself, else the middle of the state in which it lies.
   *
   * @param name as items have it; null where only the state is told
   * @param country ISO 3166-1 alpha-3; null where it lies in none, in several, or nobody knows
   */
  public Optional<Spot> find(@Nullable String name, @Nullable String country) {
    String state = country == null ? "" : country;
    Spot own = name == null ? null : spots.get(new Place(name, state));
    Spot spot = own == null && !state.isEmpty() ? spots.get(new Place("", state)) : own;
    return Optional.ofNullable(spot);
  }
}
