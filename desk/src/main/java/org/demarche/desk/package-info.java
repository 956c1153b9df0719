/**
 * The record in the browser: people look, search and correct. Asks {@code record}; knows nothing of
 * SQL and codes nothing itself. The only module that knows HTTP and templates.
 */
@NullMarked
package org.demarche.desk;

import org.jspecify.annotations.NullMarked;
