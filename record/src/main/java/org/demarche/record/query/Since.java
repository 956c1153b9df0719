package org.demarche.record.query;

/**
 * How far somebody knows a record. Both only grow.
 *
 * @param reports how many reports had come
 * @param corrections the number of the last correction
 */
public record Since(long reports, long corrections) {}
