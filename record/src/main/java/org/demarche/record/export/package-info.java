/**
 * A record written out for other programs: Parquet and CSV, the layouts of POLECAT and GDELT,
 * calendars, annotations. Reads the documented views alone, through {@link
 * org.demarche.record.store.DiplomaticRecord#query}; changes nothing in the record.
 */
@NullMarked
package org.demarche.record.export;

import org.jspecify.annotations.NullMarked;
