package org.demarche.record.index;

import java.time.LocalDate;

/**
 * Acts of one direction that were done in the same days, by what they are.
 *
 * @param first the first day that they can have been
 * @param last the last such day; the same where the day is known
 * @param material whether they are deeds
 * @param cooperation sum of the scores above zero
 * @param conflict sum of the scores below zero, as a number above zero
 * @param acts how many
 * @param claimed how many of them are told on one actor's word alone
 */
public record Sum(
    LocalDate first,
    LocalDate last,
    boolean material,
    double cooperation,
    double conflict,
    int acts,
    int claimed) {}
