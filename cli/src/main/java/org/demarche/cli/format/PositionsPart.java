package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.wording.Wording;

/** Who stands where: the actors with what they say and do, issue by issue. */
final class PositionsPart implements Part {
  private final Wording wording;

  PositionsPart(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Sheet sheet, Shown shown) {
    List<Position> positions = shown.reading().diplomacy().positions();
    if (positions.isEmpty()) {
      return;
    }
    sheet.heading(wording.words("heading", "positions"));
    Map<String, Map<String, List<Position>>> sides = new LinkedHashMap<>();
    for (Position position : positions) {
      sides
          .computeIfAbsent(position.issue(), issue -> new LinkedHashMap<>())
          .computeIfAbsent(position.actor(), actor -> new ArrayList<>())
          .add(position);
    }
    sides.forEach(
        (issue, actors) -> {
          sheet.about(Plain.line(wording.issue(issue)));
          actors.forEach((actor, taken) -> side(sheet, shown, actor, taken));
        });
  }

  private void side(Sheet sheet, Shown shown, String actor, List<Position> taken) {
    Position first = taken.get(0);
    boolean several = Names.areSeveral(shown, List.of(actor));
    Set<String> stances = new LinkedHashSet<>();
    for (Position position : taken) {
      stances.add(wording.phrase("stance", Wording.key(position.stance())).of(several, null));
    }
    String sentence =
        Names.of(shown.actor(actor))
            + ' '
            + String.join(", ", stances)
            + ": "
            + Quote.ofMatter(shown, first.evidence().get(0));
    Look look =
        stances.size() > 1
            ? Look.PLAIN
            : Looks.of(wording.look("stance", Wording.key(first.stance())));
    sheet.item(first.date(), sentence, look);
    taken.forEach(position -> sheet.reasons(position.reasons()));
  }
}
