/**
 * How right a record is: items drawn by lot, the grades that people give them, precision with its
 * interval. What is asked of the record goes by its views.
 */
@NullMarked
package org.demarche.record.audit;

import org.jspecify.annotations.NullMarked;
