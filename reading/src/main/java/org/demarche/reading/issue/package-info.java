/**
 * Finds the issues that a report speaks of: Taiwan's status, export controls, detained nationals
 * and so on, as the table of issues has them ({@code issue/issues.tsv}, which a user extends).
 */
@NullMarked
package org.demarche.reading.issue;

import org.jspecify.annotations.NullMarked;
