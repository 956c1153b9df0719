package org.demarche.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Visible;
import org.demarche.record.Evidence;
import org.demarche.record.correction.Fields;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;

/** Shows what each report says of an item, with the words around it. */
final class Tellings {
  /** Code points of the report shown before and after the words. */
  private static final int AROUND = 160;

  List<ItemView.Telling> of(DiplomaticRecord record, Dossier dossier) {
    List<ItemView.Telling> tellings = new ArrayList<>();
    for (Dossier.Telling telling : dossier.tellings()) {
      tellings.add(telling(record, telling));
    }
    return tellings;
  }

  private static ItemView.Telling telling(DiplomaticRecord record, Dossier.Telling telling) {
    String report = telling.finding().report();
    String text = record.reports().text(report);
    List<Evidence> evidence = telling.evidence();
    Evidence first = evidence.get(0);
    int begin = offset(text, first.begin());
    int end = offset(text, first.end());
    int from = offset(text, Math.max(0, first.begin() - AROUND));
    int to = offset(text, first.end() + AROUND);
    String fields =
        String.join(
            " · ",
            Fields.values(telling.finding().content()).entrySet().stream()
                .filter(field -> !field.getKey().equals("words"))
                .map(field -> field.getKey() + ' ' + field.getValue())
                .toList());
    String url = telling.url() == null ? "" : " · " + Visible.line(telling.url());
    return new ItemView.Telling(
        telling.finding().key(),
        report,
        Visible.line(telling.source()),
        Objects.toString(telling.published(), "undated") + url,
        before(text.substring(from, begin), from > 0),
        Visible.text(text.substring(begin, end)),
        after(text.substring(end, to), to < text.length()),
        Visible.line(fields),
        telling.finding().rule(),
        telling.finding().reasons().stream().map(Visible::line).toList(),
        telling.why());
  }

  /** What stands before, from the beginning of its paragraph or of a word. */
  private static String before(String around, boolean cut) {
    int paragraph = around.lastIndexOf('\n') + 1;
    if (paragraph > 0 || !cut) {
      return Visible.text(around.substring(paragraph));
    }
    return "… " + Visible.text(around.substring(around.indexOf(' ') + 1));
  }

  /** What stands after, to the end of its paragraph or of a word. */
  private static String after(String around, boolean cut) {
    int paragraph = around.indexOf('\n');
    if (paragraph >= 0 || !cut) {
      return Visible.text(paragraph < 0 ? around : around.substring(0, paragraph));
    }
    return Visible.text(around.substring(0, Math.max(0, around.lastIndexOf(' ')))) + " …";
  }

  private static int offset(String text, int codePoints) {
    int all = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(codePoints, all));
  }
}
