/**
 * Mentions to actors: states, office holders, organisations, armed groups, and whoever else can act
 * or be acted on politically.
 *
 * <p>Comes in: analysed text and the day of publication. Goes out: {@link
 * org.demarche.reading.actor.Actors}. Knows nothing of events.
 */
@NullMarked
package org.demarche.reading.actor;

import org.jspecify.annotations.NullMarked;
