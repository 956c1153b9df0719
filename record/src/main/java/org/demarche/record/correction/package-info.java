/**
 * What people say of items, and what becomes of the items then. A correction holds to the findings
 * that it was made on; these it finds again after a new reading. Pure: knows no database.
 */
@NullMarked
package org.demarche.record.correction;

import org.jspecify.annotations.NullMarked;
