/**
 * What the types, modes and states of findings are called in words of every day: two tables, for
 * all who show findings to people. Knows what can be said, not how it is laid out.
 */
@NullMarked
package org.demarche.reading.wording;

import org.jspecify.annotations.NullMarked;
