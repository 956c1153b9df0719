package org.demarche.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a record: what the findings of one or more reports amount to together, corrected.
 *
 * @param key the smallest key of its findings; each of these names it too
 * @param content what it says
 * @param confidence of its surest finding, from 0 to 1; null where no reading gives one
 * @param rule name of the rule that found the surest
 * @param verdict "confirmed", "rejected" or null
 * @param corrections numbers of the corrections that had a part in it
 * @param reports how many reports tell it
 * @param origins how many of them are independent
 */
public record Item(
    String key,
    Content content,
    @Nullable Double confidence,
    String rule,
    @Nullable String verdict,
    List<Long> corrections,
    int reports,
    int origins) {
  /** Copies the list. */
  public Item {
    corrections = List.copyOf(corrections);
  }
}
