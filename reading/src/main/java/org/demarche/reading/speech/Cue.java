package org.demarche.reading.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.table.Row;

/**
 * A word that tells that somebody says, writes, thinks or wants something.
 *
 * @param lemma its lemma, with its particle where it has one: "point out"
 * @param pos what word it is
 * @param frames where its content stands, see cues.tsv
 * @param kind what the speaker does: say, ask, think, want, show, stance, deny
 * @param example a sentence with [speaker], {content} and the cue
 * @param place file and line
 */
record Cue(String lemma, Pos pos, Set<String> frames, String kind, String example, String place) {
  /** The frame of a cue that may stand with a direct quotation. */
  static final String QUOTE = "quote";

  /** What word a cue is. */
  enum Pos {
    /** A verb. */
    VERB,
    /** A noun: "the claim that". */
    NOUN,
    /** An adjective: "confident that". */
    ADJ
  }

  private static final Set<String> KINDS =
      Set.of("say", "ask", "think", "want", "show", "stance", "deny");

  /** The cues of a row, one a lemma. */
  static List<Cue> of(Row row) {
    if (!KINDS.contains(row.get("kind"))) {
      throw row.error("unknown kind '" + row.get("kind") + "'");
    }
    Pos pos;
    try {
      pos = Pos.valueOf(row.get("pos").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown pos '" + row.get("pos") + "'");
    }
    Set<String> frames = Set.copyOf(row.list("frames"));
    if (frames.isEmpty()) {
      throw row.error("no frame");
    }
    return List.of(row.get("lemma").split("\\|")).stream()
        .map(l -> new Cue(l, pos, frames, row.get("kind"), row.get("example"), row.place()))
        .toList();
  }

  /** Whether the content may stand so. */
  boolean has(String frame) {
    return frames.contains(frame);
  }
}
