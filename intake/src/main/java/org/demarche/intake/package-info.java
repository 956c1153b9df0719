/**
 * Opens what a user names, files, folders and standard input, and finds the reports in it.
 *
 * <p>In: names and bytes. Out: one {@link org.demarche.intake.Arrival} a report, in the order of
 * the input and one at a time: a {@link org.demarche.report.Report}, or the reason why there is
 * none. Begin at {@link org.demarche.intake.Intake}.
 *
 * <p>Knows nothing of what will be read in a report, and never asks the clock, a file's times, the
 * machine's locale or the network. What an article is on a web page is {@code intake.page}'s
 * matter, how a day is written {@code intake.date}'s.
 */
@NullMarked
package org.demarche.intake;

import org.jspecify.annotations.NullMarked;
