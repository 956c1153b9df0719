package org.demarche.reading.event;

import java.util.List;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of the event tables.
 *
 * @param name unique
 * @param pattern when it holds
 * @param type what it codes
 * @param mode PLOVER mode or null
 * @param contexts contexts that the words imply
 * @param actorSlots where to look for the actor, in this order
 * @param recipientSlots where to look for the recipient, in this order; "-" for never
 * @param example a sentence with actor and recipient marked
 * @param place file and line
 */
record Rule(
    String name,
    RulePattern pattern,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    List<String> actorSlots,
    List<String> recipientSlots,
    String example,
    String place)
    implements Patterned {

  private static final List<String> VERB_ACTOR = List.of("subj");
  private static final List<String> NOUN_ACTOR = List.of("by", "subj", "poss", "mod");
  private static final List<String> VERB_RECIPIENT =
      List.of("obj", "against", "on", "to", "with", "for", "from", "of", "in");

  /** Place in {@link #VERB_RECIPIENT} of "to", after which means and places follow. */
  private static final int LAST_PARTY = 3;

  private static final List<String> NOUN_RECIPIENT =
      List.of("against", "on", "of", "to", "with", "in");

  /**
   * Whether what stands in a slot is, beside an object, more likely the means or the place than the
   * recipient ("attacked the ship with force"); a rule that names its slots knows better.
   */
  boolean isInstrument(String slot) {
    return recipientSlots.equals(VERB_RECIPIENT) && VERB_RECIPIENT.indexOf(slot) > LAST_PARTY;
  }

  /** Whether several who do it do it with each other: it is done "with" somebody first of all. */
  boolean isJoint() {
    return isPartner(recipientSlots.get(0));
  }

  /** The slots that name a further side of what is done together. */
  List<String> jointSlots() {
    return recipientSlots.stream().filter(Rule::isPartner).toList();
  }

  private static boolean isPartner(String slot) {
    return slot.equals("with") || slot.endsWith(".with");
  }

  /**
   * @throws org.demarche.reading.table.TableException when the row is no rule
   */
  static Rule of(Row row, boolean noun) {
    EventType type;
    try {
      type = EventType.valueOf(row.get("type"));
    } catch (IllegalArgumentException e) {
      throw row.error("no PLOVER type: '" + row.get("type") + "'");
    }
    List<String> actor = row.list("actor");
    List<String> recipient = row.list("recipient");
    return new Rule(
        row.get("rule"),
        RulePattern.parse(row),
        type,
        row.get("mode").isEmpty() ? null : row.get("mode"),
        List.copyOf(row.list("contexts")),
        actor.isEmpty() ? (noun ? NOUN_ACTOR : VERB_ACTOR) : List.copyOf(actor),
        recipient.isEmpty() ? (noun ? NOUN_RECIPIENT : VERB_RECIPIENT) : List.copyOf(recipient),
        row.get("example"),
        row.place());
  }
}
