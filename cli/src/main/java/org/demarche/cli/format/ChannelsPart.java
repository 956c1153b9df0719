package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.wording.Wording;

/** Lines between actors, and what happened to them. */
final class ChannelsPart extends ItemsPart<Channel> {
  private final Wording wording;

  ChannelsPart(Wording wording) {
    super(wording.words("heading", "channels"));
    this.wording = wording;
  }

  @Override
  List<Channel> items(Shown shown) {
    return shown.reading().diplomacy().channels();
  }

  @Override
  void item(Sheet sheet, Shown shown, Channel item) {
    String whom = item.between().isEmpty() ? null : Names.of(shown, item.between(), List.of());
    String sentence =
        wording.phrase("channel", item.kind().label()).of(item.between().size() > 1, whom)
            + ": "
            + wording.words("change", item.change());
    sheet.item(item.date(), sentence, Looks.of(wording.look("change", Wording.key(item.change()))));
  }

  @Override
  List<String> reasons(Channel item) {
    return item.reasons();
  }

  @Override
  String quote(Shown shown, Channel item) {
    return Quote.of(shown, item);
  }
}
