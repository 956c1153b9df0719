/**
 * Watches feeds: asks them politely for what is new, and takes the pages that they announce.
 *
 * <p>In: addresses of feeds, a {@link org.demarche.intake.fetch.Fetcher}, a source of time. Out:
 * arrivals, handed to whoever keeps them; what was asked and taken stands in a file, so that
 * nothing is fetched twice and nothing is lost. Pure but for that file: time, waiting, chance and
 * the network come in as parameters. The libraries, ROME and crawler-commons, are seen here alone.
 */
@NullMarked
package org.demarche.intake.feed;

import org.jspecify.annotations.NullMarked;
