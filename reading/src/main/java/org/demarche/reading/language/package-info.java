/**
 * Text to sentences: tokens, lemmas, tags, syntax as Universal Dependencies, names.
 *
 * <p>{@link org.demarche.reading.language.LanguageEngine} is the one interface to whatever parser
 * is in use; no type of a parser library appears outside this package, and nothing in it knows of
 * actors or events.
 */
@NullMarked
package org.demarche.reading.language;

import org.jspecify.annotations.NullMarked;
