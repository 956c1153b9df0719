package org.demarche.reading.actor;

import java.util.HashSet;
import java.util.Set;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * The surnames of those whom a text names in full, against which names of people are checked that
 * the tables know as something else.
 *
 * @param names last words of people's names of several words
 */
record Surnames(Set<String> names) {

  static Surnames of(AnalysedText text) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        boolean ends = i + 1 == sentence.size() || !isPerson(sentence.token(i + 1));
        if (ends && isPerson(sentence.token(i)) && isPerson(sentence.token(i - 1))) {
          names.add(sentence.token(i).form());
        }
      }
    }
    return new Surnames(names);
  }

  private static boolean isPerson(Token token) {
    return token.name() == NameKind.PERSON;
  }

  /**
   * A name as the tables know it where the name finder takes a town or a body for a person
   * ("captured Goma"): they know no such person, and the text names none.
   */
  Unit checked(Unit unit, Sentence sentence) {
    boolean other =
        unit.name() == NameKind.PERSON
            && unit.persons().isEmpty()
            && (unit.entry(Entry.Locality.class).isPresent()
                || unit.entry(Entry.Organisation.class).isPresent());
    boolean named = names.contains(sentence.token(unit.to() - 1).form());
    return other && !named
        ? new Unit(unit.from(), unit.to(), unit.known(), NameKind.NONE, null)
        : unit;
  }
}
