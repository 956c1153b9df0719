package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What took place somewhere.
 *
 * @param name the place, as the reports have it; null where only the state is told
 * @param country the state in which it lies, ISO 3166-1 alpha-3; null where it lies in none, in
 *     several, or nobody says
 * @param events how many
 * @param cooperation how many of these have a PLOVER score above zero
 * @param conflict how many have one below zero
 * @param mean of the scores; null where none has one
 * @param first the first day on which one of them can have been; null where none has a day
 * @param last the last such day
 */
public record PlaceUse(
    @Nullable String name,
    @Nullable String country,
    int events,
    int cooperation,
    int conflict,
    @Nullable Double mean,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
