/**
 * Follows a matter from report to report: what was asked and answered, promised and kept, expected
 * and done, and how lines of communication stand. Cautious: no link is better than a wrong one, and
 * each says by which rule it was made. Pure: items in, courses out; the day on which somebody asks
 * is a parameter.
 */
@NullMarked
package org.demarche.record.follow;

import org.jspecify.annotations.NullMarked;
