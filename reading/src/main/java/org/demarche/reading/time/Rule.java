package org.demarche.reading.time;

/**
 * One line of rules.tsv.
 *
 * @param name its name, which findings carry
 * @param type what it finds
 * @param pattern what it looks for
 * @param meaning how the value is made
 * @param example a text and what is to be found in it
 */
record Rule(
    String name, TimeExpression.Type type, Pattern pattern, Meaning meaning, String example) {}
