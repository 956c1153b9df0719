package org.demarche.record.query;

import org.jspecify.annotations.Nullable;

/**
 * Which reports a program wants, a stretch at a time.
 *
 * @param period published in this; those without a day only where it is open at both ends
 * @param publisher published by this; empty: by anybody
 * @param text words that stand so in title or text, large or small; empty: any
 * @param after only what comes after this place; null: from the beginning
 * @param most how many at most
 */
public record ReportFilter(
    Period period, String publisher, String text, @Nullable Bookmark after, int most) {}
