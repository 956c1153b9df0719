package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.wording.Wording;

/** Who undertook what, until when, and what became of it. */
final class CommitmentsPart extends ItemsPart<Commitment> {
  private final Wording wording;

  CommitmentsPart(Wording wording) {
    super(wording.words("heading", "commitments"));
    this.wording = wording;
  }

  @Override
  List<Commitment> items(Shown shown) {
    return shown.reading().diplomacy().commitments();
  }

  @Override
  void item(Sheet sheet, Shown shown, Commitment item) {
    String to = item.to().isEmpty() ? null : Names.of(shown, item.to(), List.of());
    boolean several = Names.areSeveral(shown, item.by());
    String due = item.due();
    String state = wording.words("commitment", item.state());
    String sentence =
        Names.orNobody(shown, item.by(), List.of())
            + ' '
            + wording.phrase("act", "undertake").of(several, to)
            + ": "
            + Quote.ofMatter(shown, item.matter())
            + (due == null
                ? ""
                : " · " + wording.phrase("told", "due").of(false, wording.time(due)))
            + (state.isEmpty() ? "" : " [" + state + ']');
    sheet.item(
        item.date(), sentence, Looks.of(wording.look("commitment", Wording.key(item.state()))));
  }

  @Override
  List<String> reasons(Commitment item) {
    return item.reasons();
  }
}
