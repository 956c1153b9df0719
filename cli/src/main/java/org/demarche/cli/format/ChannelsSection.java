package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Diplomacy;

/** Lines between actors, and what happened to them. */
final class ChannelsSection extends ItemSection<Channel> {

  /**
   * @param reasons whether items also say why they were recorded so
   */
  ChannelsSection(boolean reasons) {
    super("channels", reasons);
  }

  @Override
  List<Channel> items(Diplomacy diplomacy) {
    return diplomacy.channels();
  }

  @Override
  void own(Json json, Shown shown, Channel item) {
    json.field("kind", item.kind().label())
        .field("between", item.between())
        .field("change", item.change())
        .field("date", item.date())
        .field("events", item.events());
  }
}
