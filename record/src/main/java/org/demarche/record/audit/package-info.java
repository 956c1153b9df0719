/**
 * How right a record is: items drawn by lot, the grades that people give them, precision with its
 * interval. Pure but for {@link org.demarche.record.audit.Lot}, which asks the record's views.
 */
@NullMarked
package org.demarche.record.audit;

import org.jspecify.annotations.NullMarked;
