package org.demarche.measure;

import java.util.Locale;
import org.demarche.reading.table.Row;

/** What a person says of a coded event. */
enum WholeJudgement {
  /** As the report tells it. */
  RIGHT,
  /** Actor, recipient and type are right; status or date is not. */
  STATUS,
  /** Somebody else acts, or the one who acts is not named though the sentence names him. */
  ACTOR,
  /** It is done to somebody else, or to a thing that is no actor. */
  RECIPIENT,
  /** Something of another type happens between them. */
  TYPE,
  /** Nothing of the sort is told. */
  NONE,
  /** Nobody has judged it, and no mark agrees with it. */
  UNJUDGED;

  /** The row of a {@code judged-*.tsv}. */
  static WholeJudgement of(Row row) {
    String word = row.get("judgement");
    try {
      return valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown judgement \"" + word + "\"");
    }
  }

  /** Whether actor, recipient and type are right. */
  boolean isRight() {
    return this == RIGHT || this == STATUS;
  }
}
