package org.demarche.measure;

/**
 * One figure.
 *
 * @param name unique
 * @param value from 0 to 1
 * @param kept whether it stands in {@code figures.tsv}, so that a fall is seen
 */
public record Figure(String name, double value, boolean kept) {}
