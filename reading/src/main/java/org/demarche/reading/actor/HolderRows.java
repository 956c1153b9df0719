package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.demarche.reading.actor.Known.Use;

/** Gathers the rows of holders of office, one a term, into one entry a person. */
final class HolderRows {
  private final TermIndex<Known> names;
  private final BiFunction<Row, String, List<String>> sectors;
  private final Map<String, Gathered> byName = new LinkedHashMap<>();

  private record Gathered(Row row, Set<String> aliases, List<Entry.Holding> holdings) {}

  HolderRows(TermIndex<Known> names, BiFunction<Row, String, List<String>> sectors) {
    this.names = names;
    this.sectors = sectors;
  }

  void add(Row row) {
    Gathered person =
        byName.computeIfAbsent(
            row.required("name"),
            name -> new Gathered(row, new LinkedHashSet<>(), new ArrayList<>(2)));
    person.aliases.addAll(row.list("aliases"));
    person.holdings.add(
        new Entry.Holding(
            row.required("office"),
            row.country("country"),
            sectors.apply(row, "sector"),
            row.period()));
  }

  /** The last word of a name; the tables give the short form where it is another. */
  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Puts all persons into the index. */
  void finish() {
    byName.forEach(
        (name, gathered) -> {
          List<Entry.Holding> held = new ArrayList<>(gathered.holdings);
          // the latest term last: it is the one to assume where the day is unknown
          held.sort(
              Comparator.comparing(
                  holding -> holding.period().since(),
                  Comparator.nullsFirst(Comparator.naturalOrder())));
          Entry.Person person = new Entry.Person(TableLoader.plain(name), List.copyOf(held));
          TableLoader.put(
              gathered.row, names, TableLoader.plain(name), new Known(person, Use.NAME));
          boolean surname = gathered.aliases.stream().noneMatch(alias -> alias.startsWith("~"));
          if (surname && name.indexOf(' ') > 0) {
            gathered.aliases.add("~" + surname(TableLoader.plain(name)));
          }
          for (String alias : gathered.aliases) {
            boolean brief = alias.startsWith("~");
            TableLoader.put(
                gathered.row,
                names,
                brief ? alias.substring(1) : alias,
                new Known(person, brief ? Use.SHORT : Use.NAME));
          }
        });
  }
}
