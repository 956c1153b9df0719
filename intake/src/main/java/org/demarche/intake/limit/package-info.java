/**
 * How much of an input is read, and how it is said that one is not.
 *
 * <p>Used by all of intake; knows nothing of the kinds of input.
 */
@NullMarked
package org.demarche.intake.limit;

import org.jspecify.annotations.NullMarked;
