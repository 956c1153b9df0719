/**
 * The record's file: a DuckDB database, opened, filled, derived anew where something changed, and
 * written out. The only package that speaks SQL.
 */
@NullMarked
package org.demarche.record.store;

import org.jspecify.annotations.NullMarked;
