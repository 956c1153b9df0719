package org.demarche.reading.language;

import org.demarche.report.Span;

/**
 * A stretch of text that is divided into sentences on its own: no sentence crosses its edges.
 *
 * @param span where it stands
 * @param paragraph place of its paragraph, zero-based
 * @param kind the part it plays
 */
record Block(Span span, int paragraph, Sentence.Kind kind) {}
