package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.report.Span;

/** The statements found so far, and which characters of the text are taken by their content. */
final class Drafts {
  private final List<Draft> all = new ArrayList<>();
  private final Map<Integer, Draft> byCue = new HashMap<>();
  private final BitSet taken = new BitSet();
  private final BitSet cues = new BitSet();

  /** Adds a statement. */
  void add(Draft draft) {
    all.add(draft);
    byCue.put(draft.cue.place(), draft);
    cues.set(draft.cue.span().begin());
    draft.content.forEach(this::take);
  }

  /** Adds content to a statement. */
  void extend(Draft draft, Span content) {
    draft.add(content);
    take(content);
  }

  private void take(Span content) {
    taken.set(content.begin(), content.end());
  }

  /** The statement of a cue. */
  Optional<Draft> of(Word cue) {
    return Optional.ofNullable(byCue.get(cue.place()));
  }

  /** Whether a word lies inside the content of a statement. */
  boolean isTaken(Word word) {
    return taken.get(word.span().begin());
  }

  /** Whether any of a span lies inside the content of a statement. */
  boolean isTaken(Span span) {
    int next = taken.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** Whether the cue of a statement stands within a span. */
  boolean hasCue(Span span) {
    int next = cues.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** All statements in the order in which they were found. */
  List<Draft> all() {
    return all;
  }
}
