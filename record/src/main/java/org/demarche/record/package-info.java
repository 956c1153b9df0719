/**
 * The record: what an institution keeps of many reports.
 *
 * <p>Readings come in; one event for many reports of it, corrections, indices and exports go out.
 * Everything but the reports, the findings in them and the log of corrections can be made anew from
 * these. Knows readings, and nothing of intake or of the ways in which people look at it.
 */
@NullMarked
package org.demarche.record;

import org.jspecify.annotations.NullMarked;
