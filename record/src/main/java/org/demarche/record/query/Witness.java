package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that show an item.
 *
 * @param item key of the item
 * @param finding key of the finding
 * @param report key of the report
 * @param id the report's id
 * @param url its address
 * @param published its day
 * @param publisher who published it
 * @param part its place among the finding's stretches, from 0
 * @param begin offset of its first code point in the report's text
 * @param end offset after its last code point
 * @param quote the words
 */
public record Witness(
    String item,
    String finding,
    String report,
    String id,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String publisher,
    int part,
    int begin,
    int end,
    String quote) {}
