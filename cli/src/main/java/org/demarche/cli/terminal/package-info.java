/**
 * Text on a terminal: its width, its colours, and what must never reach it.
 *
 * <p>Knows nothing of readings.
 */
@NullMarked
package org.demarche.cli.terminal;

import org.jspecify.annotations.NullMarked;
