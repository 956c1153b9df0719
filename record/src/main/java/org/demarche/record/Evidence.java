package org.demarche.record;

/**
 * A stretch of a report that shows a finding.
 *
 * @param finding key of the finding
 * @param report key of the report
 * @param part its place among the finding's stretches, from 0
 * @param begin offset of its first code point in the report's text
 * @param end offset after its last code point
 * @param quote the words
 */
public record Evidence(String finding, String report, int part, int begin, int end, String quote) {}
