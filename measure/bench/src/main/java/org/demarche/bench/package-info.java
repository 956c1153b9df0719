/**
 * The speed of the reading, stage by stage, beside CoreNLP's default pipeline on the same texts. In
 * comes a file of JSON Lines, out go figures. No part of the product, which must not know it.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
