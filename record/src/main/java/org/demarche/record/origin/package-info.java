/**
 * Recognises near-identical copies of one text in several papers, which count as one origin. Pure.
 */
@NullMarked
package org.demarche.record.origin;

import org.jspecify.annotations.NullMarked;
