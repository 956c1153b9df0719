/**
 * Text to words and sentences, by rules, in the manner of the English treebanks of Universal
 * Dependencies.
 *
 * <p>What goes in is a text and a stretch of it; what comes out are spans in order, which do not
 * overlap and hold no white space. The rules are data: {@code words.rules} says what may be a word,
 * the tables beside it which words are divided, joined or abbreviated. Nothing here knows of tags,
 * trees or reports.
 */
@NullMarked
package org.demarche.reading.language.words;

import org.jspecify.annotations.NullMarked;
