/**
 * Report to Reading: language, times, actors, events; pure, no disk, no network.
 *
 * <p>{@link org.demarche.reading.Reader} runs the stages in their order, one package each.
 */
@NullMarked
package org.demarche.reading;

import org.jspecify.annotations.NullMarked;
