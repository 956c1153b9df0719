package org.demarche.record.query;

import java.time.LocalDate;

/**
 * What was read of one source in one span.
 *
 * @param source the publisher, or the host of the page; empty where unknown
 * @param first the first day of the span
 * @param span its TIMEX3 value
 * @param reports how many reports count
 */
public record Ledger(String source, LocalDate first, String span, int reports) {}
