/**
 * The {@code demarche} command, one class a verb.
 *
 * <p>In: the arguments and the process's streams. Out: what the verb prints, and an {@link
 * org.demarche.cli.ExitCode}. Begin at {@link org.demarche.cli.Demarche}. Puts the other modules'
 * steps together and knows nothing of how any of them works.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
