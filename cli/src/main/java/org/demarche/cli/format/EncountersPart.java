package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.wording.Wording;

/** Who met, meets or will not meet whom. */
final class EncountersPart extends ItemsPart<Encounter> {
  private final Wording wording;

  EncountersPart(Wording wording) {
    super(wording.words("heading", "encounters"));
    this.wording = wording;
  }

  @Override
  List<Encounter> items(Shown shown) {
    return shown.reading().diplomacy().encounters();
  }

  @Override
  void item(Sheet sheet, Shown shown, Encounter item) {
    String key = Wording.key(item.kind()) + ' ' + Wording.key(item.state());
    List<String> who = item.participants();
    List<String> first = who.subList(0, Math.min(1, who.size()));
    List<String> others = who.subList(first.size(), who.size());
    var sentence = new StringBuilder(Names.orNobody(shown, first, List.of())).append(' ');
    boolean several = Names.areSeveral(shown, first);
    String whom = others.isEmpty() ? null : Names.of(shown, others, List.of());
    sentence.append(wording.phrase("encounter", key).of(several, whom));
    circumstances(shown, item).forEach(told -> sentence.append(" · ").append(told));
    sheet.item(item.start(), sentence.toString(), Looks.of(wording.look("encounter", key)));
  }

  private List<String> circumstances(Shown shown, Encounter item) {
    List<String> told = new ArrayList<>();
    Place place = item.place();
    List<Actor> present = shown.actors(item.participants());
    if (place != null && present.stream().noneMatch(a -> a.name().equals(place.name()))) {
      told.add(Plain.line(place.name()));
    }
    String host = item.host();
    if (host != null && item.kind() != Encounter.Kind.VISIT) {
      told.add(wording.phrase("told", "host").of(false, Names.of(shown.actor(host))));
    }
    if (item.end() != null) {
      told.add(wording.phrase("told", "until").of(false, wording.time(item.end())));
    }
    if (item.duration() != null) {
      told.add(Length.of(item.duration(), wording));
    }
    if (item.level() != null) {
      told.add(wording.words("level", item.level()));
    }
    if (item.format() != null) {
      told.add(Plain.line(item.format()).replace('-', ' ').toLowerCase(Locale.ROOT));
    }
    return told;
  }

  @Override
  List<String> reasons(Encounter item) {
    return item.reasons();
  }

  @Override
  String quote(Shown shown, Encounter item) {
    return Quote.of(shown, item);
  }
}
