/**
 * Clauses to coded events: PLOVER type, mode and contexts, CAMEO code, actors, status, date, place.
 *
 * <p>Comes in: analysed text, times, actors. Goes out: {@link org.demarche.reading.event.Event}s.
 * What words mean stands in the tables beside this package (FORMAT.md there), never in code.
 */
@NullMarked
package org.demarche.reading.event;

import org.jspecify.annotations.NullMarked;
