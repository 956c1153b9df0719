/**
 * What programs ask the desk: the documented views of a record as JSON, JSON Lines and CSV, with
 * the filters of the pages. {@code openapi.json} beside it describes all of it.
 */
@NullMarked
package org.demarche.desk.api;

import org.jspecify.annotations.NullMarked;
