/**
 * Full-text search. The index lies beside the record and can be thrown away at any time: it is made
 * anew from the record when it is missing or broken, and brought up to date when the record has
 * changed. The only package that knows Lucene; knows no SQL.
 */
@NullMarked
package org.demarche.record.search;

import org.jspecify.annotations.NullMarked;
