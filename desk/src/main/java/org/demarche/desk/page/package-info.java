/**
 * One class a page: asks the record, fills a view, hands it to its template. Holds neither SQL nor
 * rules of coding.
 */
@NullMarked
package org.demarche.desk.page;

import org.jspecify.annotations.NullMarked;
