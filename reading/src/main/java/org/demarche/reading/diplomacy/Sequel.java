package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Set;
import org.demarche.reading.event.Match;
import org.demarche.report.Span;

/**
 * What somebody makes of a claim: an answer, or what becomes of an undertaking.
 *
 * @param <S> how claims can stand
 * @param match where the rule holds
 * @param state how the claim stands by it
 * @param by ids of those who answer, keep or break; empty where nobody is named
 * @param others ids of those whom they answer, where the words name them ("were rebuffed")
 * @param targets indices of the words that name the claim itself ("the request"); empty where none
 * @param words the lemmas of what is answered, where it is named by its matter ("the ceasefire")
 * @param open whether the words name no matter of their own: any fitting claim is meant
 */
record Sequel<S extends Enum<S>>(
    Match match,
    S state,
    List<String> by,
    List<String> others,
    Set<Integer> targets,
    Set<String> words,
    boolean open,
    List<String> events) {

  /** The sentence that tells it. */
  Span sentence() {
    return match.sentence().span();
  }

  /** Its sentence's place in the report. */
  int place() {
    return match.sentence().index();
  }

  /** Why a claim stands so, for people. */
  String reason() {
    String where = match.row().place();
    return name() + ": rule " + match.row().get("rule") + " (" + where + ") by \"" + word() + "\"";
  }

  private String name() {
    return state.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String word() {
    return match.trigger().form();
  }
}
