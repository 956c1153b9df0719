/**
 * Reads the tables in which the program's knowledge stands.
 *
 * <p>Knows their form (tab-separated text with a header), nothing of what they mean.
 */
@NullMarked
package org.demarche.reading.table;

import org.jspecify.annotations.NullMarked;
