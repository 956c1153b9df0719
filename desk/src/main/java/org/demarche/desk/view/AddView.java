package org.demarche.desk.view;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.desk.delivery.Receipt;

/**
 * Where reports are added, and what became of those that were.
 *
 * @param shell what stands around it
 * @param mebibytes the most that is taken at once
 * @param files most files that are taken at once
 * @param entries what was handed in, the latest first
 * @param isUnderWay whether some of it is still being read
 */
public record AddView(
    Shell shell, long mebibytes, int files, List<Entry> entries, boolean isUnderWay) {
  private static final int NAMES = 3;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  /** Copies the list. */
  public AddView {
    entries = List.copyOf(entries);
  }

  /**
   * What somebody handed in.
   *
   * @param number which one it is
   * @param what its files, in words
   * @param told who handed it in, and when
   * @param state how far it is, in words
   * @param isOver whether nothing more will come of it
   * @param reports those that are in the record now
   * @param unnamed how many more are
   * @param messages what was refused, set aside or is worth knowing
   * @param more how many more of these there are
   */
  public record Entry(
      long number,
      String what,
      String told,
      String state,
      boolean isOver,
      List<Line> reports,
      long unnamed,
      List<String> messages,
      long more) {
    /** Copies the lists. */
    public Entry {
      reports = List.copyOf(reports);
      messages = List.copyOf(messages);
    }

    /** What a receipt says. */
    public static Entry of(Receipt receipt) {
      return new Entry(
          receipt.number(),
          what(receipt.names()),
          "by " + receipt.who() + ", " + TIME.format(receipt.at()) + " UTC",
          state(receipt),
          receipt.isOver(),
          receipt.reports().stream().map(Line::of).toList(),
          receipt.added() - receipt.reports().size(),
          receipt.messages().stream().map(Visible::line).toList(),
          receipt.more());
    }

    private static String what(List<String> names) {
      List<String> shown = new ArrayList<>(names.subList(0, Math.min(NAMES, names.size())));
      if (names.size() > NAMES) {
        shown.add(names.size() - NAMES + " more");
      }
      return Visible.line(String.join(", ", shown));
    }

    private static String state(Receipt receipt) {
      String counts =
          receipt.added()
              + " added"
              + (receipt.known() > 0 ? ", " + receipt.known() + " already in the record" : "");
      return switch (receipt.state()) {
        case WAITING -> "waits for its turn";
        case READING -> "being read: " + receipt.read() + " so far, " + counts;
        case DONE -> counts;
        case FAILED -> "broken off: " + counts;
      };
    }
  }

  /**
   * A report that is in the record.
   *
   * @param key its key
   * @param title its title, else its id
   */
  public record Line(String key, String title) {
    static Line of(Receipt.Report report) {
      String title = report.title();
      return new Line(
          report.key(), Visible.line(title == null || title.isBlank() ? report.id() : title));
    }
  }
}
