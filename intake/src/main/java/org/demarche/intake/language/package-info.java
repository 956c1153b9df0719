/**
 * Finds out what language a report is in.
 *
 * <p>In: a text, and what its source says of its language. Out: a code. The detector library,
 * Apache OpenNLP with its model, is seen here alone. Knows nothing of reports and files.
 */
@NullMarked
package org.demarche.intake.language;

import org.jspecify.annotations.NullMarked;
