/**
 * Reads web archives (WARC, as Common Crawl and the national libraries deliver them).
 *
 * <p>In: a file. Out: one {@link org.demarche.intake.archive.Entry} a record that is of interest: a
 * page, or the reason why there is none. What an article is, is not this package's matter. The
 * library, jwarc, is seen here alone.
 */
@NullMarked
package org.demarche.intake.archive;

import org.jspecify.annotations.NullMarked;
