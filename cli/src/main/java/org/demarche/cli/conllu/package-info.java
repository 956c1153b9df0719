/**
 * CoNLL-U, the format of treebanks: one word a line, ten columns, a blank line behind each sentence
 * (https://universaldependencies.org/format.html). It is read for its words and written with tags,
 * lemmas, trees and names.
 */
@NullMarked
package org.demarche.cli.conllu;

import org.jspecify.annotations.NullMarked;
