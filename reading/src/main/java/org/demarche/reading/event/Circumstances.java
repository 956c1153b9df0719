package org.demarche.reading.event;

import java.time.LocalDate;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How an act stands to what is so, when it is, and on whose word it is told.
 *
 * @param status by auxiliaries, negation, the words that it depends on, and its date
 * @param denied whether the act itself is negated, whatever else holds ("will not lift")
 * @param announced whether it is told as to come ("will", "plans to")
 * @param demanded whether it is said that it should be done ("must", "should")
 * @param date TIMEX3 value of its day or of a longer time; null where unknown
 * @param last the last day that it can be; null where unknown
 * @param speaker head of the subject of the verb of saying above it; null where there is none
 */
public record Circumstances(
    Status status,
    boolean denied,
    boolean announced,
    boolean demanded,
    @Nullable String date,
    @Nullable LocalDate last,
    @Nullable Token speaker) {}
