package org.demarche.reading.speech;

/**
 * A place in a text where a quotation may open or close.
 *
 * @param style how the mark is written
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param mayOpen whether what stands around it lets it open a quotation
 * @param mayClose whether what stands around it lets it close one
 */
record Mark(Style style, int begin, int end, boolean mayOpen, boolean mayClose) {

  /** How a mark is written. */
  enum Style {
    /** One sign for both ends: ". */
    STRAIGHT,
    /** Two signs for one: '' and ``. */
    DOUBLED,
    /** A sign for each end: “ and ”, « and ». */
    CURLY,
    /** Single quotation marks, ‘ and ’ or ', which apostrophes look like. */
    SINGLE
  }
}
