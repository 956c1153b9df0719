package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came into the record.
 *
 * @param key its key
 * @param id its id
 * @param title its title
 * @param published its day
 * @param publisher who published it
 * @param findings how many things were found in it
 * @param supersededBy key of the version that counts in its place; null where it counts
 */
public record Arrival(
    String key,
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    int findings,
    @Nullable String supersededBy) {}
