package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.record.Content;
import org.demarche.record.audit.Passage;
import org.demarche.record.query.Cited;
import org.demarche.record.store.Questions;

/** An item as it is shown to whoever grades it: what the record says, and where that stands. */
public final class GradeText {
  private static final int INDENT = 4;

  private final int columns;
  private final Questions questions;

  /**
   * @param questions tells what actors are called
   */
  public GradeText(int columns, Questions questions) {
    this.columns = columns;
    this.questions = questions;
  }

  /**
   * The item with its passages.
   *
   * @param place "3 of 50"
   */
  public String of(String place, Cited cited, List<Passage> passages) {
    Content content = cited.item().content();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        Telling.joined(
            List.of(
                place,
                content.kind().label() + ' ' + Objects.toString(content.type(), ""),
                Objects.toString(content.date(), "no date"),
                cited.item().key().substring(0, 8))));
    var telling = new Telling(new Called(questions.names(Called.keys(List.of(cited)))));
    Wrap.lines(telling.of(content), columns - 2).forEach(line -> lines.add("  " + line));
    passages.forEach(passage -> passage(lines, passage));
    return String.join("\n", lines) + '\n';
  }

  private void passage(List<String> lines, Passage passage) {
    String text = passage.before() + '»' + passage.words() + '«' + passage.after();
    lines.add("");
    for (String line : Wrap.lines(Plain.line("…" + text + '…'), columns - INDENT)) {
      lines.add(" ".repeat(INDENT) + line);
    }
    lines.add(" ".repeat(INDENT) + '(' + Plain.line(passage.source()) + ')');
  }
}
