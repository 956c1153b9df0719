package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of words and numerals that patterns name, from words.tsv and numerals.tsv. */
final class Lexicon {
  /** A word's value in a class; {@code capital} when it counts only with a capital letter. */
  private record Entry(String kind, String value, boolean capital) {}

  /** A class of numerals, by how many digits they have and between which bounds they lie. */
  private record Shape(String kind, int fewest, int most, int from, int to) {
    /** The length counts with its commas: "2,000" is no year. */
    boolean fits(Word word) {
      int digits = word.span().length();
      return digits >= fewest && digits <= most && word.number() >= from && word.number() <= to;
    }
  }

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Set<String> abbreviations = new HashSet<>();

  private Lexicon() {}

  /** The lexicon of the tables. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (Tables.Row row : Tables.read("words.tsv", 3)) {
      for (String word : row.field(2).split(",")) {
        lexicon.add(row.field(0), row.field(1), word.strip());
      }
    }
    for (Tables.Row row : Tables.read("numerals.tsv", 5)) {
      lexicon.shapes.add(
          new Shape(
              row.field(0),
              Integer.parseInt(row.field(1)),
              Integer.parseInt(row.field(2)),
              Integer.parseInt(row.field(3)),
              Integer.parseInt(row.field(4))));
    }
    return lexicon;
  }

  private void add(String kind, String value, String word) {
    String key = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    entries.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(kind, value, capital));
    if (key.endsWith(".")) {
      abbreviations.add(key);
    }
  }

  /** The words, in lower case, whose full stop belongs to them. */
  Set<String> abbreviations() {
    return abbreviations;
  }

  /** The value of {@code word} in the class {@code kind}, if it belongs to it. */
  Optional<String> value(Word word, String kind) {
    // asked most often of all: without streams
    if (word.isNumber()) {
      for (Shape shape : shapes) {
        if (shape.kind().equals(kind) && shape.fits(word)) {
          return Optional.of(word.key());
        }
      }
      return Optional.empty();
    }
    for (Entry entry : entries.getOrDefault(word.key(), List.of())) {
      if (entry.kind().equals(kind) && (word.capital() || !entry.capital())) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** Whether {@code form}, whatever its case, belongs to the class {@code kind}. */
  boolean has(String form, String kind) {
    return entries.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()).stream()
        .anyMatch(entry -> entry.kind().equals(kind));
  }

  /** Whether some word or numeral can belong to the class {@code kind}. */
  boolean knows(String kind) {
    return shapes.stream().anyMatch(shape -> shape.kind().equals(kind))
        || entries.values().stream().flatMap(List::stream).anyMatch(e -> e.kind().equals(kind));
  }

  /** The classes of {@code word}. */
  Set<String> kinds(Word word) {
    if (!word.isNumber() && !entries.containsKey(word.key())) {
      return Set.of();
    }
    Set<String> kinds = new HashSet<>();
    if (word.isNumber()) {
      shapes.stream().filter(shape -> shape.fits(word)).forEach(shape -> kinds.add(shape.kind()));
    } else {
      entries.getOrDefault(word.key(), List.of()).stream()
          .filter(entry -> word.capital() || !entry.capital())
          .forEach(entry -> kinds.add(entry.kind()));
    }
    return kinds;
  }
}
