/**
 * What events and statements amount to: encounters, requests and their answers, commitments,
 * channels, expectations, positions.
 *
 * <p>Comes last of the stages: reads the sentences, times, actors, events and statements of a
 * report. What words mean stands in the tables of the stage ({@code diplomacy/FORMAT.md}).
 */
@NullMarked
package org.demarche.reading.diplomacy;

import org.jspecify.annotations.NullMarked;
