/**
 * Reads the tables in which intake keeps what it knows of pages, files and dates: tab-separated,
 * comments at the head, beside the classes that use them.
 */
@NullMarked
package org.demarche.intake.table;

import org.jspecify.annotations.NullMarked;
