package org.demarche.record.query;

import java.time.LocalDate;

/**
 * Where an actor stands on an issue.
 *
 * @param actor its key
 * @param stance how it stands, as positions have it: supports, opposes, …
 * @param last the last day on which it stood there, as far as is known
 * @param reports in how many reports
 */
public record Stance(String actor, String stance, LocalDate last, int reports) {}
