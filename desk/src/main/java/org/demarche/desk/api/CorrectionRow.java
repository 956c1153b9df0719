package org.demarche.desk.api;

import java.time.LocalDateTime;
import java.util.List;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Target;
import org.jspecify.annotations.Nullable;

/** An entry of the log of corrections. */
public record CorrectionRow(
    @Says("its number, from 1") long number,
    @Says("when, UTC") LocalDateTime made,
    @Says("who made it") String who,
    @Says("for what reason") @Nullable String why,
    @Says("confirm, reject, set, merge, split, add, grade or undo") String action,
    @Says("the field that it sets") @Nullable String field,
    @Says("what it sets it to") @Nullable String value,
    @Says("number of the correction that it undoes") @Nullable Long undoes,
    @Says("whether it is not undone") boolean holds,
    @Says("keys of the findings that it is about") List<String> findings) {
  /** Copies the list. */
  public CorrectionRow {
    findings = List.copyOf(findings);
  }

  static CorrectionRow of(Correction correction, boolean holds) {
    return new CorrectionRow(
        correction.seq(),
        correction.made(),
        correction.who(),
        correction.why(),
        correction.op().label(),
        correction.field(),
        correction.value(),
        correction.undoes(),
        holds,
        correction.targets().stream().map(Target::finding).toList());
  }
}
