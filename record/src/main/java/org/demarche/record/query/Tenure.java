package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office in which reports name somebody.
 *
 * @param actor key of who held it
 * @param name the fullest name by which these reports call him
 * @param office the office
 * @param first day of the first such report; null where none has a day
 * @param last day of the last
 * @param reports how many
 */
public record Tenure(
    String actor,
    String name,
    String office,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int reports) {}
