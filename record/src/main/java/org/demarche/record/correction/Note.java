package org.demarche.record.correction;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who corrects, when and why.
 *
 * @param who a name
 * @param made UTC
 * @param why for what reason
 */
public record Note(String who, LocalDateTime made, @Nullable String why) {
  /** Drops parts of a second. */
  public Note {
    made = made.withNano(0);
  }
}
