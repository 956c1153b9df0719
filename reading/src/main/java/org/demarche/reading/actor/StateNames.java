package org.demarche.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.reading.table.TableException;

/**
 * What states are called: the table {@code states.tsv} without the rest, for those who look one up.
 * Immutable.
 */
public final class StateNames {
  private static final String FILE = "states.tsv";
  private static final List<String> COLUMNS =
      List.of(
          "code", "name", "since", "until", "names", "adjectives", "prefixes", "capital", "seats");

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> codes = new TreeMap<>();

  private StateNames() {}

  /**
   * The table in the program.
   *
   * @throws TableException when it breaks its format
   */
  public static StateNames bundled() {
    try (BufferedReader in = TableSource.bundled().open(FILE)) {
      StateNames states = new StateNames();
      List<Row> rows = TableFile.read(FILE, in, COLUMNS);
      // a name goes to a state that is, before one that was
      rows.stream().filter(row -> row.text("until").isEmpty()).forEach(states::add);
      rows.stream().filter(row -> !row.text("until").isEmpty()).forEach(states::add);
      return states;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Row row) {
    String code = row.required("code");
    names.putIfAbsent(code, row.required("name"));
    for (String column : List.of("code", "name", "names", "adjectives", "capital", "seats")) {
      row.list(column).forEach(name -> codes.putIfAbsent(plain(name), code));
    }
  }

  /** The code of the state that a name, adjective, capital or seat stands for, in any case. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(plain(name)));
  }

  /** The usual English name of the state with a code. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** All codes and usual names. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>(names.keySet());
    all.addAll(names.values());
    return all;
  }

  private static String plain(String name) {
    String bare = name.strip().toLowerCase(Locale.ROOT).replace(".", "");
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }
}
