package org.demarche.intake.pdf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF holds.
 *
 * @param title as the file's properties give it; null where they do not
 * @param made the day on which the file says it was made, in the zone it gives; null if it does not
 * @param text its paragraphs, an empty line between them
 */
public record PdfText(@Nullable String title, @Nullable LocalDate made, String text) {}
