/**
 * Finds statements: who said what to whom, in whose words.
 *
 * <p>In come an analysed text, its times and its actors; out go {@link
 * org.demarche.reading.speech.Statement}s in order of the text. Quotation marks are found by
 * characters, cues of saying by table (speech/cues*.tsv), clauses by the tree. Knows nothing of
 * events.
 */
@NullMarked
package org.demarche.reading.speech;

import org.jspecify.annotations.NullMarked;
