package org.demarche.reading.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Small closed classes of words, from the tables {@code metonymy.tsv}, {@code duals.tsv}, {@code
 * phrases.tsv} and {@code givennames.tsv}.
 */
final class WordClasses {

  /** A class; the tables say at their head what each is for. */
  enum Name {
    PLACE_PREPOSITION,
    MOTION_PREPOSITION,
    MOTION_WORD,
    PLACE_VERB,
    PLACE_NOUN,
    DUAL_DETERMINER,
    SINGLE_DETERMINER,
    DUAL_STATE,
    DUAL_LEADER,
    DUAL_PERSON,
    QUANTITY,
    DEFINITE,
    INDEFINITE,
    FORMER,
    AFFILIATION_PREPOSITION,
    FEMALE_NOUN,
    MALE_NOUN,
    NAME_TAIL,
    GOVERNMENT,
    ABSTRACT,
    TOPIC_ROLE,
    EMPTY_VERB,
    SURNAME_WORD,
    AGAINST,
    THING,
    OWNED_ONLY,
    SAME_AS_NAME,
    OUTSIDER,
    REGIME,
    SAME_FIGHTERS,
    SAME_ALLIANCE,
    MALE_NAME,
    FEMALE_NAME,
    DEED,
    PROPER,
    FROM_ABROAD,
    MISSILE,
    BACKED
  }

  private final Map<Name, Set<String>> words = new EnumMap<>(Name.class);

  /** Adds the words of a row of a table. */
  void add(Row row) {
    String label = row.required("class");
    for (Name name : Name.values()) {
      if (name.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(label)) {
        words.computeIfAbsent(name, n -> new HashSet<>()).addAll(row.list("words"));
        return;
      }
    }
    throw row.error("no class of words: '" + label + "'");
  }

  /** Whether a word, in lower case, is in a class. */
  boolean has(Name name, String word) {
    return words.getOrDefault(name, Set.of()).contains(word);
  }
}
