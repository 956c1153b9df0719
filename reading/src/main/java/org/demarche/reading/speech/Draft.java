package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** A statement while it is put together. */
final class Draft {
  final Word cue;
  final String rule;
  final List<Span> content = new ArrayList<>();
  @Nullable Party speaker;
  boolean direct;
  String act = "say";

  /** File and line of the table's row for the cue; null where no table has it. */
  @Nullable String row;

  /**
   * @param cue the word that tells that somebody says it; the first of several
   * @param rule what found it
   */
  Draft(Word cue, String rule, @Nullable Party speaker) {
    this.cue = cue;
    this.rule = rule;
    this.speaker = speaker;
  }

  /** Says which row of the tables the cue is. */
  void tellBy(Cue known) {
    act = known.kind();
    row = known.place();
  }

  /** Adds content, in whatever order. */
  void add(Span span) {
    boolean last = content.isEmpty() || content.get(content.size() - 1).compareTo(span) <= 0;
    content.add(span);
    if (!last) {
      content.sort(null);
    }
  }

  /** Offset of what comes first. */
  int begin() {
    return content.get(0).begin();
  }

  /** Offset after the last of the content. */
  int end() {
    return content.get(content.size() - 1).end();
  }
}
