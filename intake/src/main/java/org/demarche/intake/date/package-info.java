/**
 * Finds the day on which a report was published: in the values of metadata and in the lines at the
 * top of a text.
 *
 * <p>Every answer is a day that stands there in full. A day without its year is no answer, nor is a
 * number such as 4/6/2023, which has two readings.
 */
@NullMarked
package org.demarche.intake.date;

import org.jspecify.annotations.NullMarked;
