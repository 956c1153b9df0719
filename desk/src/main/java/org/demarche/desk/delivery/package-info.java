/**
 * Reports that people hand in at the desk, on their way into the record.
 *
 * <p>In: files and texts of a visitor. Out: reports in the record, and a {@link
 * org.demarche.desk.delivery.Receipt} that says what became of each. Who reads reports is a matter
 * of the program around the desk ({@link org.demarche.desk.delivery.Reception}): this package must
 * not know how a report is found in a file, nor what is found in a report.
 */
@NullMarked
package org.demarche.desk.delivery;

import org.jspecify.annotations.NullMarked;
