package org.demarche.report;

/**
 * A stretch of a report's text: UTF-16 offsets, zero-based, end exclusive.
 *
 * <p>Outside the program (READING.md) spans count code points; {@link CodePoints} converts at that
 * border and nowhere else.
 *
 * @param begin offset of the first UTF-16 unit
 * @param end offset after the last UTF-16 unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException when the span is empty or begins before the text
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies inside this span, edges included. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The words of {@code text} that this span marks. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
