package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param key its key
 * @param id its id
 * @param title its title
 * @param url its address
 * @param published its day
 * @param publisher who published it
 * @param language its language
 * @param characters how long its text is, in code points
 * @param findings how many things were found in it
 * @param origin key of the report that stands for its independent origin
 * @param supersededBy key of the version that counts in its place; null where it counts
 */
public record Filed(
    String key,
    String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String language,
    int characters,
    int findings,
    String origin,
    @Nullable String supersededBy) {}
