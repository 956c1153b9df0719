package org.demarche.reading.language.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/**
 * Names that the tables of actors are sure of, where the network is not: an organisation that it
 * took for another kind, a place that it took for no name, two places that it took for one.
 *
 * <p>Only the words of the built-in tables are used, in any case of letters; who is meant is the
 * business of the stage for actors. Safe for several threads.
 */
final class KnownNames {
  /** Longer names of places are left to the network. */
  private static final int MOST_WORDS = 4;

  /** Abbreviations of two letters are words too, so that they say nothing. */
  private static final int LEAST_LETTERS = 3;

  private static final String TABLES = "/org/demarche/reading/actor/";
  private static final String NONE = "O";
  private static final String PROPER_NOUN = "PROPN";

  private final Set<String> places = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();

  KnownNames() {
    for (Row row : Table.resource(KnownNames.class, TABLES + "places.tsv")) {
      addPlace(row.get("name"));
      row.list("aliases").forEach(this::addPlace);
    }
    for (Row row : Table.resource(KnownNames.class, TABLES + "states.tsv")) {
      addPlace(row.get("name"));
      row.list("capital").forEach(this::addPlace);
      row.list("names").forEach(this::addPlace);
    }
    for (Row row : Table.resource(KnownNames.class, TABLES + "organisations.tsv")) {
      organisations.add(undotted(row.get("name")));
      row.list("aliases").forEach(alias -> organisations.add(undotted(alias)));
    }
  }

  private void addPlace(String name) {
    if (name.length() >= LEAST_LETTERS) {
      places.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private static String undotted(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /**
   * The labels of a sentence's words, corrected.
   *
   * @param upos parts of speech, as in Universal Dependencies
   * @param labels {@code B-X} at the beginning of each name
   */
  List<String> corrected(List<String> forms, List<String> upos, List<String> labels) {
    List<String> corrected = new ArrayList<>(labels);
    addPlaces(forms, upos, corrected);
    for (int begin = 0, end; begin < labels.size(); begin = end) {
      end = begin + 1;
      while (end < labels.size() && corrected.get(end).startsWith("I-")) {
        end++;
      }
      correct(forms, begin, end, corrected);
    }
    return corrected;
  }

  private void addPlaces(List<String> forms, List<String> upos, List<String> labels) {
    for (int begin = 0; begin < forms.size(); begin++) {
      int end = Math.min(forms.size(), begin + MOST_WORDS);
      while (end > begin && !isUnnamedPlace(forms, upos, labels, begin, end)) {
        end--;
      }
      if (end > begin) {
        label("LOC", begin, end, labels);
      }
    }
  }

  private boolean isUnnamedPlace(
      List<String> forms, List<String> upos, List<String> labels, int begin, int end) {
    return labels.subList(begin, end).stream().allMatch(NONE::equals)
        && upos.subList(begin, end).stream().allMatch(PROPER_NOUN::equals)
        && isPlace(forms, begin, end);
  }

  private void correct(List<String> forms, int begin, int end, List<String> labels) {
    String label = labels.get(begin);
    if (label.equals("B-LOC") && !isPlace(forms, begin, end)) {
      divide(forms, begin, end, labels);
    }
    if (!label.equals(NONE) && organisations.contains(undotted(joined(forms, begin, end)))) {
      label("ORG", begin, end, labels);
    }
  }

  /** "Lyon France" is a city and its state. */
  private void divide(List<String> forms, int begin, int end, List<String> labels) {
    for (int middle = begin + 1; middle < end; middle++) {
      if (isPlace(forms, begin, middle) && isPlace(forms, middle, end)) {
        labels.set(middle, "B-LOC");
      }
    }
  }

  private static void label(String kind, int begin, int end, List<String> labels) {
    labels.set(begin, "B-" + kind);
    Collections.fill(labels.subList(begin + 1, end), "I-" + kind);
  }

  private boolean isPlace(List<String> forms, int begin, int end) {
    return places.contains(joined(forms, begin, end).toLowerCase(Locale.ROOT));
  }

  /** The words as the tables write them. */
  private static String joined(List<String> forms, int begin, int end) {
    return String.join(" ", forms.subList(begin, end)).replace(" - ", "-").replace(" '", "'");
  }
}
