package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.cli.terminal.Plain;
import org.demarche.record.Content;
import org.demarche.record.Evidence;
import org.demarche.record.Item;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Fields;
import org.demarche.record.correction.Target;
import org.demarche.record.store.Dossier;

/** Items and corrections of a record as people read them. */
public final class ItemText {
  private ItemText() {}

  /** An item in one line. */
  public static String line(Item item) {
    Content content = item.content();
    List<String> parts = new ArrayList<>();
    parts.add(item.key());
    parts.add(content.kind().label());
    parts.add(String.valueOf(content.type()));
    if (content.date() != null) {
      parts.add(content.date());
    }
    parts.add(String.join(", ", content.actors()));
    if (!content.recipients().isEmpty()) {
      parts.add("> " + String.join(", ", content.recipients()));
    }
    if (item.verdict() != null) {
      parts.add("[" + item.verdict() + "]");
    }
    return Plain.line(String.join(" ", parts));
  }

  /** An item with all that it stands on. */
  public static String of(Dossier dossier) {
    Item item = dossier.item();
    var lines = new ArrayList<String>();
    lines.add(line(item));
    for (Map.Entry<String, String> field : Fields.values(item.content()).entrySet()) {
      lines.add(
          String.format(Locale.ROOT, "  %-14s %s", field.getKey(), Plain.line(field.getValue())));
    }
    lines.add(String.format(Locale.ROOT, "  %-14s %s", "rule", Plain.line(item.rule())));
    if (item.confidence() != null) {
      lines.add(String.format(Locale.ROOT, "  %-14s %.2f", "confidence", item.confidence()));
    }
    lines.add(
        String.format(
            Locale.ROOT, "  %-14s %d, origins %d", "reports", item.reports(), item.origins()));
    dossier.tellings().forEach(telling -> add(lines, telling));
    if (!dossier.history().isEmpty()) {
      lines.add("");
      dossier.history().forEach(e -> lines.add("  " + entry(e.correction(), e.holds())));
    }
    return String.join("\n", lines) + "\n\n";
  }

  private static void add(List<String> lines, Dossier.Telling telling) {
    lines.add("");
    String url = telling.url() == null ? "" : "  " + telling.url();
    String day = telling.published() == null ? "" : telling.published() + "  ";
    lines.add("  " + Plain.line(day + telling.source() + url));
    lines.add("    finding " + telling.finding().key() + ": " + Plain.line(telling.why()));
    for (Evidence part : telling.evidence()) {
      lines.add("    “" + Plain.line(part.quote()) + "” [" + part.begin() + "–" + part.end() + "]");
    }
  }

  /** An entry of the log in one line. */
  public static String entry(Correction correction, boolean holds) {
    var line = new StringBuilder();
    line.append(correction.seq()).append("  ").append(correction.made()).append("  ");
    line.append(correction.who()).append(": ").append(correction.op().label());
    if (correction.undoes() != null) {
      line.append(' ').append(correction.undoes());
    }
    if (correction.field() != null) {
      line.append(' ').append(correction.field()).append('=').append(correction.value());
    }
    correction.targets().stream()
        .limit(1)
        .forEach(target -> line.append(" on ").append(target.finding()));
    if (correction.targets().size() > 1) {
      line.append(" and ").append(correction.targets().size() - 1).append(" more");
    }
    if (correction.why() != null) {
      line.append(" (").append(correction.why()).append(')');
    }
    return Plain.line(line + (holds ? "" : " [undone]"));
  }

  /** What a correction was about, in one line. */
  public static String target(Target target) {
    return Plain.line(
        target.kind()
            + " "
            + target.type()
            + " in "
            + target.page()
            + ": “"
            + target.quote()
            + "”");
  }
}
