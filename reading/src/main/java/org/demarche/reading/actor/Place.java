package org.demarche.reading.actor;

import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that the text names.
 *
 * @param sentence index of the sentence
 * @param head index in the sentence of its head word
 * @param name its name in the tables, else as written
 * @param country ISO 3166-1 alpha-3 of the state that it lies in, where known
 * @param span the words
 */
public record Place(int sentence, int head, String name, @Nullable String country, Span span) {}
