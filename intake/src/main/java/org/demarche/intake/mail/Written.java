package org.demarche.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the writer of a letter wrote or handed on: without the lines that quote another letter, the
 * line that announces these, the head of what is handed on, and the signature below "-- ".
 */
final class Written {
  private static final Pattern ANNOUNCES =
      Pattern.compile("^.{0,200}\\d{2,4}.{0,120}:$", Pattern.DOTALL);
  private static final Pattern HEAD =
      Pattern.compile("\\*?\\p{Lu}[\\p{L}-]{1,20}:\\*?(?:\\s.*)?|\\s+\\S.*");
  private static final String SIGNATURE = "--";

  private Written() {}

  /**
   * The text.
   *
   * @param flowed whether a space at a line's end says that the paragraph goes on
   */
  static String of(String text, boolean flowed) {
    List<String> kept = new ArrayList<>();
    boolean quoting = false;
    boolean head = false;
    for (String line : text.lines().toList()) {
      Marks mark = Marks.of(line);
      boolean answers = mark == Marks.QUOTED && kept.stream().anyMatch(l -> !l.isBlank());
      if (answers || line.stripTrailing().equals(SIGNATURE)) {
        break;
      }
      head = mark != Marks.NONE || (head && isHead(line));
      if (head) {
        continue;
      }
      boolean quoted = line.startsWith(">");
      if (quoted && !quoting) {
        withoutAnnouncement(kept);
        kept.add("");
      } else if (!quoted) {
        // RFC 3676: what begins with ">", a space or "From " was given a space before it
        kept.add(flowed && line.startsWith(" ") ? line.substring(1) : line);
      }
      quoting = quoted;
    }
    return (flowed ? joined(kept) : String.join("\n", kept)).strip();
  }

  /** Whether a line is of the head of a letter that is handed on, or stands before it. */
  private static boolean isHead(String line) {
    return line.isBlank() || HEAD.matcher(line).matches();
  }

  /** Leaves out "On 3 May 2023, Ann Lee wrote:", which can be broken into two lines. */
  private static void withoutAnnouncement(List<String> kept) {
    withoutBlanks(kept);
    int size = kept.size();
    for (int lines = 1; lines <= 2 && lines <= size; lines++) {
      List<String> last = kept.subList(size - lines, size);
      if (ANNOUNCES.matcher(String.join(" ", last).strip()).matches()) {
        last.clear();
        withoutBlanks(kept);
        return;
      }
    }
  }

  private static void withoutBlanks(List<String> lines) {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
  }

  private static String joined(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append(line.endsWith(" ") ? "" : "\n");
    }
    return text.toString();
  }
}
