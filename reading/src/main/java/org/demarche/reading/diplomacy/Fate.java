package org.demarche.reading.diplomacy;

import org.demarche.reading.event.Match;

/**
 * What befalls an encounter that another word of the sentence tells: "postponed the visit".
 *
 * @param match where
 * @param rule of which row
 */
record Fate(Match match, EncounterRule rule) {}
