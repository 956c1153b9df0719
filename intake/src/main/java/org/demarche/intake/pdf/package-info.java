/**
 * Reads the text of PDF files in its reading order.
 *
 * <p>In: bytes. Out: paragraphs, without the lines that every page repeats. The library, PDFBox, is
 * seen here alone. Pictures of text are not read.
 */
@NullMarked
package org.demarche.intake.pdf;

import org.jspecify.annotations.NullMarked;
