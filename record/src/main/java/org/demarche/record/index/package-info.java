/**
 * How warm or tense a relation is: acts of one side towards another, summed over days, weeks and
 * months, each sum beside what was read in that time. Pure: acts and coverage in, indices out;
 * knows no database. Formulas and their sources stand in {@code docs/indices.md}.
 */
@NullMarked
package org.demarche.record.index;

import org.jspecify.annotations.NullMarked;
