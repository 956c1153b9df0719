package org.demarche.record.correction;

import java.util.List;
import org.demarche.record.merge.Group;
import org.jspecify.annotations.Nullable;

/**
 * A group as people see it.
 *
 * @param group the group, its content corrected
 * @param verdict "confirmed", "rejected" or null
 * @param corrections numbers of the corrections that had a part in it, in order
 */
public record Ruled(Group group, @Nullable String verdict, List<Long> corrections) {
  /** Copies the list. */
  public Ruled {
    corrections = List.copyOf(corrections);
  }
}
