package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a text's gold, as its JSON object has it. Each field is asked for by what it holds; a
 * field that nobody asked for is an error.
 */
final class GoldItem {
  private final JsonNode node;
  private final String text;
  private final String place;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param text that the phrases come from
   * @param place file and line, for messages
   */
  GoldItem(JsonNode node, String text, String place) {
    this.node = node;
    this.text = text;
    this.place = place;
  }

  /** Those whom a field's phrases name, wherever the text names them so; none when absent. */
  List<Phrase> actors(String field) {
    return strings(field).stream().map(words -> Phrase.anywhere(text, words, place)).toList();
  }

  /** The one whom a field names. */
  Phrase actor(String field) {
    return Phrase.anywhere(text, required(field), place);
  }

  /** The one whom a field names; null when it names nobody. */
  @Nullable Phrase actorOrNull(String field) {
    String words = textOrNull(field);
    return words == null ? null : Phrase.anywhere(text, words, place);
  }

  /** The words that a field quotes from one place of the text; null when it quotes none. */
  @Nullable Phrase wordsOrNull(String field) {
    String words = textOrNull(field);
    return words == null ? null : Phrase.once(text, words, place);
  }

  /** The words that a field quotes from one place of the text. */
  Phrase words(String field) {
    return Phrase.once(text, required(field), place);
  }

  /** The stretches that a field quotes, each from one place of the text; at least one. */
  List<Phrase> stretches(String field) {
    List<String> all = strings(field);
    if (all.isEmpty()) {
      throw new GoldException(place, "no " + field);
    }
    return all.stream().map(words -> Phrase.once(text, words, place)).toList();
  }

  /** A plain value, such as a TIMEX3 value; null when there is none. */
  @Nullable String textOrNull(String field) {
    asked.add(field);
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  /** A plain value that must be there. */
  String required(String field) {
    String value = textOrNull(field);
    if (value == null) {
      throw new GoldException(place, "no " + field);
    }
    return value;
  }

  /** One of the values of an enum, by its name or in lower case with "-" between words. */
  <E extends Enum<E>> E choice(String field, Class<E> values) {
    return choice(field, required(field), values);
  }

  /** The same, or null when there is none. */
  <E extends Enum<E>> @Nullable E choiceOrNull(String field, Class<E> values) {
    String value = textOrNull(field);
    return value == null ? null : choice(field, value, values);
  }

  private <E extends Enum<E>> E choice(String field, String value, Class<E> values) {
    for (E each : values.getEnumConstants()) {
      if (label(each).equals(value) || each.name().equals(value)) {
        return each;
      }
    }
    List<String> known = Arrays.stream(values.getEnumConstants()).map(GoldItem::label).toList();
    throw new GoldException(place, field + " \"" + value + "\" is none of " + known);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> strings(String field) {
    asked.add(field);
    JsonNode array = node.path(field);
    if (!array.isArray() && !array.isMissingNode()) {
      throw new GoldException(place, field + " is no list");
    }
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(each.asText()));
    return all;
  }

  /**
   * @throws GoldException when it has a field that nobody asked for
   */
  void checkFields() {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        throw new GoldException(place, "unknown field \"" + name + "\"");
      }
    }
  }
}
