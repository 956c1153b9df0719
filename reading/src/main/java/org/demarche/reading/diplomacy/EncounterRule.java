package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Locale;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of encounters: an act of meeting, or what befalls one that another word tells
 * ("postponed the visit").
 *
 * @param name unique
 * @param kind of the encounter; null where the row tells what befalls one
 * @param state that the row gives it; null where auxiliaries and dates tell
 * @param act slots in which the words of the encounter stand that it befalls
 * @param who slots of those who meet or travel
 * @param host slots of who receives them
 * @param to slots of the place to which they travel
 * @param each whether each who is named after "with" has an encounter of his own
 * @param format how they meet; null where the row does not say
 * @param place file and line
 */
record EncounterRule(
    String name,
    Encounter.@Nullable Kind kind,
    Encounter.@Nullable State state,
    List<String> act,
    List<String> who,
    List<String> host,
    List<String> to,
    boolean each,
    @Nullable String format,
    String place) {

  private static final List<String> VERB = List.of("subj", "obj", "with");
  private static final List<String> NOUN =
      List.of("subj", "between", "poss", "by", "among", "of", "mod", "with");

  /**
   * @throws org.demarche.reading.table.TableException when the row is no rule
   */
  static EncounterRule of(Row row) {
    List<String> act = row.list("act");
    if (act.isEmpty() == row.get("kind").isEmpty()) {
      throw row.error("either a kind of encounter, or the slots of the act that it befalls");
    }
    List<String> who = row.list("who");
    List<String> sides = row.get("pos").equals("verb") ? VERB : NOUN;
    return new EncounterRule(
        row.get("rule"),
        constant(Encounter.Kind.class, row, "kind"),
        constant(Encounter.State.class, row, "state"),
        List.copyOf(act),
        List.copyOf(who.isEmpty() && act.isEmpty() ? sides : who),
        List.copyOf(row.list("host")),
        List.copyOf(row.list("to")),
        row.get("each").equals("yes"),
        row.get("format").isEmpty() ? null : row.get("format"),
        row.place());
  }

  static <E extends Enum<E>> @Nullable E constant(Class<E> type, Row row, String column) {
    if (row.get(column).isEmpty()) {
      return null;
    }
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown " + column + " '" + row.get(column) + "'");
    }
  }
}
