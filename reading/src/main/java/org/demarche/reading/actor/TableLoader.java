package org.demarche.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.reading.actor.Known.Use;
import org.demarche.reading.table.TableException;

/** Builds {@link ActorTables} from files; each kind of table has one method that reads a row. */
final class TableLoader {
  private final TermIndex<Known> names = new TermIndex<>();
  private final TermIndex<Known> nouns = new TermIndex<>();
  private final Map<String, Entry.State> states = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Set<String> sectors = new HashSet<>();
  private final WordClasses classes = new WordClasses();
  private final HolderRows holders = new HolderRows(names, this::sectors);

  ActorTables load(List<TableSource> sources) {
    // sectors first: the other tables are checked against them
    for (boolean first : new boolean[] {true, false}) {
      for (TableSource source : sources) {
        for (String file : source.files()) {
          if (file.equals("sectors.tsv") == first) {
            read(source, file);
          }
        }
      }
    }
    holders.finish();
    return new ActorTables(names, nouns, states, pronouns, classes);
  }

  private void read(TableSource source, String file) {
    if (file.startsWith("holders")) {
      rows(source, file, "name aliases country office sector since until", holders::add);
      return;
    }
    switch (file) {
      case "sectors.tsv" ->
          rows(source, file, "sector meaning", row -> sectors.add(row.required("sector")));
      case "states.tsv" ->
          rows(
              source,
              file,
              "code name since until names adjectives prefixes capital seats",
              this::state);
      case "places.tsv" -> rows(source, file, "name country kind aliases", this::place);
      case "nationalgroups.tsv" -> rows(source, file, "name forms country kind", this::people);
      case "organisations.tsv" ->
          rows(source, file, "name aliases kind country sectors", this::organisation);
      case "roles.tsv" ->
          rows(source, file, "term plural kind sectors title abbreviations", this::role);
      case "bodies.tsv" -> rows(source, file, "term sectors kind", this::body);
      case "honorifics.tsv" -> rows(source, file, "term meaning", this::honorific);
      case "pronouns.tsv" -> rows(source, file, "form type number human gender", this::pronoun);
      case "metonymy.tsv", "duals.tsv", "phrases.tsv", "givennames.tsv" ->
          rows(source, file, "class words", classes::add);
      default -> throw new TableException(file, 0, "no table of this name is known");
    }
  }

  private static void rows(TableSource source, String file, String columns, Consumer<Row> reader) {
    try (BufferedReader in = source.open(file)) {
      for (Row row : TableFile.read(file, in, List.of(columns.split(" ")))) {
        reader.accept(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void state(Row row) {
    String code = row.country("code");
    if (code == null) {
      throw row.error("'code' is empty");
    }
    Entry.State state = new Entry.State(code, row.required("name"), row.period());
    Entry.State former = states.get(code);
    if (former == null || former.period().until() != null) {
      states.put(code, state);
    }
    put(row, names, state.name(), new Known(state, Use.NAME));
    putAll(row, "names", new Known(state, Use.NAME));
    putAll(row, "adjectives", new Known(state, Use.ADJECTIVE));
    putAll(row, "prefixes", new Known(state, Use.PREFIX));
    putAll(row, "capital", new Known(state, Use.CAPITAL));
    putAll(row, "seats", new Known(state, Use.SEAT));
  }

  private void place(Row row) {
    Entry entry =
        new Entry.Locality(plain(row.required("name")), row.country("country"), row.text("kind"));
    put(row, names, entry.name(), new Known(entry, Use.NAME));
    putAll(row, "aliases", new Known(entry, Use.NAME));
  }

  private void people(Row row) {
    Entry entry = new Entry.People(row.required("name"), row.country("country"));
    put(row, names, entry.name(), new Known(entry, Use.NAME));
    putAll(row, "forms", new Known(entry, Use.NAME));
  }

  private void organisation(Row row) {
    Entry entry =
        new Entry.Organisation(
            plain(row.required("name")),
            row.kind("kind", Actor.Kind.ORGANISATION),
            row.country("country"),
            sectors(row, "sectors"));
    // a namesake's bare name stands for it only where it is an alias
    if (entry.name().equals(row.text("name"))) {
      put(row, names, entry.name(), new Known(entry, Use.NAME));
    }
    putAll(row, "aliases", new Known(entry, Use.NAME));
  }

  private void role(Row row) {
    String term = row.required("term");
    Actor.Kind kind = row.kind("kind", Actor.Kind.PERSON);
    boolean title = yes(row, "title");
    List<String> sectors = sectors(row, "sectors");
    Known one = new Known(new Entry.Role(term, false, kind, sectors, title), Use.NAME);
    putNoun(row, term, one);
    row.list("abbreviations").forEach(abbreviation -> putNoun(row, abbreviation, one));
    Known many = new Known(new Entry.Role(term, true, kind, sectors, title), Use.NAME);
    plurals(row, term).forEach(plural -> putNoun(row, plural, many));
  }

  /** The plurals that the row gives, else the regular one. */
  private static List<String> plurals(Row row, String term) {
    List<String> given = row.list("plural");
    if (!given.isEmpty()) {
      return given;
    }
    int last = term.length() - 1;
    char end = term.charAt(last);
    boolean hissing = end == 's' || end == 'x' || end == 'z' || term.endsWith("ch");
    if (hissing || term.endsWith("sh")) {
      return List.of(term + "es");
    }
    boolean turns = end == 'y' && last > 0 && "aeiou".indexOf(term.charAt(last - 1)) < 0;
    return List.of(turns ? term.substring(0, last) + "ies" : term + "s");
  }

  /** A name without the bracket that tells namesakes apart. */
  static String plain(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private void body(Row row) {
    Entry entry =
        new Entry.Body(
            row.required("term"),
            row.kind("kind", Actor.Kind.ORGANISATION),
            sectors(row, "sectors"));
    putNoun(row, entry.name(), new Known(entry, Use.NAME));
  }

  private void honorific(Row row) {
    Gender gender =
        switch (row.required("meaning")) {
          case "male" -> Gender.MALE;
          case "female" -> Gender.FEMALE;
          case "none" -> Gender.UNKNOWN;
          default -> throw row.error("not male, female or none: '" + row.text("meaning") + "'");
        };
    String term = row.required("term");
    putNoun(row, term, new Known(new Entry.Honorific(term, gender), Use.NAME));
  }

  private void pronoun(Row row) {
    String form = row.required("form");
    try {
      Pronoun.Type type = Pronoun.Type.valueOf(row.required("type").toUpperCase(Locale.ROOT));
      Gender gender =
          row.text("gender").isEmpty()
              ? Gender.UNKNOWN
              : Gender.valueOf(row.text("gender").toUpperCase(Locale.ROOT));
      boolean plural = row.required("number").equals("plural");
      pronouns.put(form, new Pronoun(form, type, plural, yes(row, "human"), gender));
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static boolean yes(Row row, String column) {
    return switch (row.text(column)) {
      case "yes" -> true;
      case "", "no" -> false;
      default -> throw row.error("'" + column + "' must be yes or empty");
    };
  }

  private List<String> sectors(Row row, String column) {
    List<String> found = row.list(column);
    for (String sector : found) {
      if (!sectors.contains(sector)) {
        throw row.error("not a PLOVER sector: '" + sector + "'");
      }
    }
    return found;
  }

  private void putNoun(Row row, String term, Known known) {
    String key = Words.lowerKey(term);
    if (key.isEmpty()) {
      throw row.error("a term without a word: '" + term + "'");
    }
    nouns.put(key, known);
  }

  private void putAll(Row row, String column, Known known) {
    row.list(column).forEach(term -> put(row, names, term, known));
  }

  /** Adds a name. */
  static void put(Row row, TermIndex<Known> index, String term, Known known) {
    String key = Words.key(term);
    if (key.isEmpty()) {
      throw row.error("a term without a word: '" + term + "'");
    }
    index.put(key, known);
  }
}
