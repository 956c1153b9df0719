/**
 * The vocabulary that every step shares: a {@link org.demarche.report.Report} and a {@link
 * org.demarche.report.Span} of its text.
 *
 * <p>Knows nothing of where reports come from or what is read in them.
 */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
