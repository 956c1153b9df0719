package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What somebody makes of a claim: an answer, or what becomes of an undertaking.
 *
 * @param sentence where it is told
 * @param trigger the word that tells it
 * @param row the rule
 * @param state how the claim stands by it
 * @param by ids of those who answer, keep or break; empty where nobody is named
 * @param every whether it is told of every side at once ("neither gave way")
 * @param others ids of those whom they answer, where the words name them ("were rebuffed")
 * @param targets indices of the words that name the claim itself ("the request"); empty where none
 * @param act the act that is done, where the matter is not answered but done ("closed it"); else
 *     null
 * @param words the lemmas of what is answered, where it is named by its matter ("the ceasefire")
 * @param events ids of the events that tell it
 */
record Sequel<S extends Enum<S>>(
    Sentence sentence,
    Token trigger,
    Row row,
    S state,
    List<String> by,
    boolean every,
    List<String> others,
    Set<Integer> targets,
    @Nullable String act,
    Set<String> words,
    List<String> events) {

  /** Copies the lists. */
  Sequel {
    by = List.copyOf(by);
    others = List.copyOf(others);
    targets = Set.copyOf(targets);
    words = Set.copyOf(words);
    events = List.copyOf(events);
  }

  /** Whether the words name no matter of their own: any fitting claim is meant. */
  boolean open() {
    return act == null && words.isEmpty();
  }

  /** Why a claim stands so, for people. */
  String reason() {
    String name = state.name().toLowerCase(Locale.ROOT);
    return "%s: rule %s (%s) by \"%s\""
        .formatted(name, row.get("rule"), row.place(), trigger.form());
  }
}
