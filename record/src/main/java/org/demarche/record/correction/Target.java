package org.demarche.record.correction;

/**
 * A finding that a correction is about, with what is needed to find it again.
 *
 * @param finding key of the finding
 * @param page page of its report: see {@link org.demarche.record.ReportRow#page}
 * @param kind label of its kind
 * @param type its type; empty where it had none
 * @param begin offset of its first evidence in code points
 * @param end offset after it
 * @param quote its first evidence
 */
public record Target(
    String finding, String page, String kind, String type, int begin, int end, String quote) {}
