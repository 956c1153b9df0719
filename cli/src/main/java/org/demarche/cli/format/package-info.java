/**
 * How a reading is shown: as a brief for people, as JSON Lines, as CSV.
 *
 * <p>In: a {@link org.demarche.reading.Reading}. Out: text, whole units of it. Knows nothing of
 * files, streams and options.
 */
@NullMarked
package org.demarche.cli.format;

import org.jspecify.annotations.NullMarked;
