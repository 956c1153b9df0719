/**
 * Expressions of time and their TIMEX3 values, against the report's date.
 *
 * <p>Comes in: analysed text and the day of publication. Goes out: {@link
 * org.demarche.reading.time.TimeExpression}s. Never asks the clock, a time zone or a locale.
 */
@NullMarked
package org.demarche.reading.time;

import org.jspecify.annotations.NullMarked;
