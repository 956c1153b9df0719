package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands.
 *
 * @param state "open", "accepted", "refused", "kept", "broken", "withdrawn", "took place",
 *     "postponed", "cancelled"; of a channel "open", "suspended", "closed" or "proposed"
 * @param since the day since when it stands so
 * @param due the last day on which it is to be done; null where none is told or it is done
 */
public record Standing(String state, LocalDate since, @Nullable LocalDate due) {
  private static final String PROPOSED = "proposed";

  /**
   * How a matter stands after these turns: as the last of them left it; of a channel, since when it
   * is so.
   *
   * @param turns at least one, in order
   */
  public static Standing of(Kind kind, List<Turn> turns) {
    Turn last = turns.get(turns.size() - 1);
    if (kind != Kind.CHANNEL && last.stands() != null) {
      return new Standing(last.stands(), last.day(), last.due());
    }
    var standing = new Standing(PROPOSED, turns.get(0).day(), null);
    for (Turn turn : turns) {
      if (turn.stands() != null && !turn.stands().equals(standing.state())) {
        standing = new Standing(turn.stands(), turn.day(), null);
      }
    }
    return standing;
  }
}
