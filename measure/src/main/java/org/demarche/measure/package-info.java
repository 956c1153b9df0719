/**
 * The reading against gold data written for the project, and its speed.
 *
 * <p>Comes in: a {@link org.demarche.reading.Reader}. Goes out: figures. The gold stands beside
 * this package as JSON Lines, the last figures in {@code figures.tsv}.
 */
@NullMarked
package org.demarche.measure;

import org.jspecify.annotations.NullMarked;
