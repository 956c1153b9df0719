/**
 * The record for programs: REST under {@code /api/v1}, its description as OpenAPI, and a stream of
 * changes. Each operation is declared once ({@link org.demarche.desk.api.Operation}): its
 * parameters are checked, its answers described and its page of documentation written from that.
 * Pages do not know it.
 */
@NullMarked
package org.demarche.desk.api;

import org.jspecify.annotations.NullMarked;
