package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;
import org.jspecify.annotations.Nullable;

/** Why a statement was recorded so, for people. */
final class Reasons {
  private Reasons() {}

  /** The rule, the cue and the table's line that has it, the speaker, the date. */
  static List<String> of(Draft draft, Dates.When when, Actors actors) {
    List<String> reasons = new ArrayList<>();
    reasons.add("rule " + draft.rule);
    String row = draft.row == null ? "" : " (" + draft.row + ")";
    reasons.add("cue " + draft.cue.token().form() + row);
    reasons.add("speaker " + speaker(draft.speaker, actors));
    reasons.add("date: " + when.reason());
    return reasons;
  }

  private static String speaker(@Nullable Party party, Actors actors) {
    if (party == null) {
      return "not named";
    }
    String id = party.actor();
    Mention.Kind form = party.form();
    if (id == null || form == null) {
      return "named, but no actor that is known";
    }
    Actor actor = actors.actor(id);
    return actor.name() + ": " + how(form, actor);
  }

  private static String how(Mention.Kind form, Actor actor) {
    return switch (form) {
      case NAME -> "by name";
      case DESCRIPTION -> actor.office() == null ? "by a description" : "by an office";
      case METONYM -> "by the seat of a government";
      case PRONOUN -> "by a pronoun";
      case MODIFIER -> "by an adjective";
      case PLACE -> "by a place";
    };
  }
}
