package org.demarche.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.table.Row;

/**
 * An event that a careful reader found in a report.
 *
 * @param report the report's id
 * @param begin where the clause's words begin, in code points
 * @param end where they end, exclusive
 * @param actors who acts: codes; "-" where the report does not tell
 * @param recipients to whom
 * @param types the PLOVER types that are right for it
 * @param sure whether a reading that lacks it misses something
 */
record WholeMark(
    String report,
    int begin,
    int end,
    Set<String> actors,
    Set<String> recipients,
    Set<String> types,
    boolean sure) {

  /** The row of a {@code marks-*.tsv}. */
  static WholeMark of(Row row) {
    return new WholeMark(
        row.get("report"),
        number(row, "begin"),
        number(row, "end"),
        cell(row, "actor"),
        cell(row, "recipient"),
        cell(row, "type"),
        row.get("mark").equals("sure"));
  }

  /** Report and place and types: what the cause of a miss holds for. */
  static String key(Row row) {
    return String.join(
        "\t",
        row.get("report"),
        row.get("begin"),
        row.get("end"),
        String.join("/", cell(row, "type").stream().sorted().toList()));
  }

  /** The same of this mark. */
  String key() {
    return String.join(
        "\t",
        report,
        String.valueOf(begin),
        String.valueOf(end),
        String.join("/", types.stream().sorted().toList()));
  }

  /** Whether an event's trigger lies in the clause and its type is one of the right ones. */
  boolean holds(WholeEvent event) {
    return isOfType(event) && event.begin() < end && begin < event.end();
  }

  /**
   * Whether an event of the sentence has a right type and the sides of the mark; its trigger may be
   * elsewhere, as in "…, she said".
   */
  boolean isTold(WholeEvent event, WholeNames names) {
    return isOfType(event)
        && event.sentenceBegin() <= begin
        && begin < event.sentenceEnd()
        && agree(actors, event.actors(), names)
        && agree(recipients, event.recipients(), names);
  }

  private boolean isOfType(WholeEvent event) {
    return event.report().equals(report) && types.contains(event.type());
  }

  private static boolean agree(Set<String> codes, List<WholeEvent.Side> sides, WholeNames names) {
    if (sides.isEmpty()) {
      return codes.contains("-");
    }
    return sides.stream()
        .allMatch(side -> codes.stream().anyMatch(code -> names.isCalled(code, side)));
  }

  private static Set<String> cell(Row row, String column) {
    return Set.copyOf(Arrays.asList(row.get(column).toUpperCase(Locale.ROOT).split("[/+]")));
  }

  private static int number(Row row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.error(column + " is no number: \"" + row.get(column) + "\"");
    }
  }
}
