package org.demarche.reading.speech;

import org.demarche.reading.actor.Mention;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the text names.
 *
 * @param span the words
 * @param actor id of the actor; null where it is none
 * @param form how the words refer to that actor; null where it is none
 */
record Party(Span span, @Nullable String actor, Mention.@Nullable Kind form) {}
