/**
 * Words to syntax: tags, lemmas, trees and names, by one small encoder with a head for each.
 *
 * <p>What goes in are the forms of the words of sentences; what comes out is one {@link
 * org.demarche.reading.language.syntax.WordAnalysis} a word. {@code Network} runs the encoder; what
 * makes of its scores a well-formed tree, whole names and dictionary forms is plain code beside it.
 * Nothing here knows of texts, reports or offsets, and no type of the runtime leaves the package.
 */
@NullMarked
package org.demarche.reading.language.syntax;

import org.jspecify.annotations.NullMarked;
