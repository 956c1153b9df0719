package org.demarche.desk.view;

import java.util.List;

/**
 * How sides stand to each other, one pair or two.
 *
 * @param shell what stands around it
 * @param pairs one, or two side by side
 * @param from first day asked for; empty for none
 * @param to last day asked for; empty for none
 * @param by length of the spans
 * @param with the other pair; empty for none
 */
public record RelationView(
    Shell shell, List<Dealings> pairs, String from, String to, String by, String with) {
  /** Copies the list. */
  public RelationView {
    pairs = List.copyOf(pairs);
  }

  /**
   * All between two sides.
   *
   * @param path "USA-CHN"
   * @param one name of the first
   * @param other name of the second
   * @param oneKey its key
   * @param otherKey its key
   * @param coverage what was read, in words
   * @param timeline address of the marks of the timeline
   * @param spans the indices as a table
   * @param marks what happened, the latest first
   * @param more whether there is more than is shown
   * @param channels lines of communication
   * @param requests what was asked
   * @param commitments what was promised
   * @param expected what is due or expected
   * @param positions where both stand, by issue
   */
  public record Dealings(
      String path,
      String one,
      String other,
      String oneKey,
      String otherKey,
      String coverage,
      String timeline,
      List<SpanLine> spans,
      List<ItemLine> marks,
      boolean more,
      List<CourseLine> channels,
      List<CourseLine> requests,
      List<CourseLine> commitments,
      List<CourseLine> expected,
      List<Stand> positions) {}

  /**
   * Indices of a span, both ways.
   *
   * @param span its TIMEX3 value
   * @param there acts, cooperation, conflict and tension of the first towards the second
   * @param back the same of the second towards the first
   * @param read what was read, in words
   */
  public record SpanLine(String span, Sums there, Sums back, String read) {}

  /**
   * Indices of a direction.
   *
   * @param acts how many acts
   * @param cooperation sum of their scores
   * @param conflict sum of their scores
   * @param tension level at the end
   */
  public record Sums(String acts, String cooperation, String conflict, String tension) {}

  /**
   * Where both sides stand on an issue.
   *
   * @param issue id of the issue
   * @param name its name
   * @param one positions of the first side
   * @param other positions of the second
   */
  public record Stand(String issue, String name, List<ItemLine> one, List<ItemLine> other) {}
}
