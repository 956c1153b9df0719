package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of items, from where to go on.
 *
 * @param day the first day of the item there; null where it has none
 * @param key the item's key
 */
public record Place(@Nullable LocalDate day, String key) {}
