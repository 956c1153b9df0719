package org.demarche.desk.page;

import java.util.List;
import java.util.Objects;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Visible;
import org.demarche.record.correction.Correction;
import org.demarche.record.store.Dossier;

/** Says what people corrected. */
final class History {
  private History() {}

  static List<ItemView.Entry> of(Dossier dossier) {
    return dossier.history().stream()
        .map(entry -> entry(entry.correction(), entry.holds()))
        .toList();
  }

  private static ItemView.Entry entry(Correction correction, boolean holds) {
    return new ItemView.Entry(
        Long.toString(correction.seq()),
        what(correction),
        Visible.line(correction.who()),
        correction.made().toString().replace('T', ' '),
        Visible.line(Objects.toString(correction.why(), "")),
        holds);
  }

  /** What a correction did, in words. */
  static String what(Correction correction) {
    return switch (correction.op()) {
      case CONFIRM -> "confirmed";
      case REJECT -> "rejected";
      case SET ->
          "set "
              + correction.field()
              + " to "
              + (correction.value() == null || correction.value().isEmpty()
                  ? "unknown"
                  : '“' + Visible.line(correction.value()) + '”');
      case MERGE -> "merged";
      case SPLIT -> "split";
      case ADD -> "added by hand";
      case GRADE -> "graded " + correction.value();
      case UNDO -> "undid " + correction.undoes();
    };
  }
}
