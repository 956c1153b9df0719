package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.wording.Wording;

/** Who asked whom for what, and the answer. */
final class RequestsPart extends ItemsPart<Request> {
  private final Wording wording;

  RequestsPart(Wording wording) {
    super(wording.words("heading", "requests"));
    this.wording = wording;
  }

  @Override
  List<Request> items(Shown shown) {
    return shown.reading().diplomacy().requests();
  }

  @Override
  void item(Sheet sheet, Shown shown, Request item) {
    String to = item.to().isEmpty() ? null : Names.of(shown, item.to(), List.of());
    boolean several = Names.areSeveral(shown, item.by());
    String sentence =
        Names.orNobody(shown, item.by(), List.of())
            + ' '
            + wording.phrase("act", "ask").of(several, to)
            + ": "
            + Quote.ofMatter(shown, item.matter())
            + " ["
            + wording.words("answer", item.answer())
            + ']';
    sheet.item(item.date(), sentence, Looks.of(wording.look("answer", Wording.key(item.answer()))));
  }

  @Override
  List<String> reasons(Request item) {
    return item.reasons();
  }
}
