/**
 * Expressions of time and their TIMEX3 values, against the report's date.
 *
 * <p>Comes in: analysed text and the day of publication. Goes out: {@link
 * org.demarche.reading.time.TimeExpression}s. What expressions look like and mean stands in the
 * tables beside this package: rules.tsv and its macros.tsv, words.tsv, numerals.tsv, holidays.tsv
 * and movable.tsv. Knows nothing of actors or events. Never asks the clock, a time zone or a
 * locale.
 */
@NullMarked
package org.demarche.reading.time;

import org.jspecify.annotations.NullMarked;
