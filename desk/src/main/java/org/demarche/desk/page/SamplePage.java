package org.demarche.desk.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.SampleView;
import org.demarche.desk.view.SampleView.Graded;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Lot;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Note;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** {@code /quality/sample}: items drawn by lot, and the grades that people give them. */
final class SamplePage {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Kit kit;
  private final ObjectMapper json = new ObjectMapper();

  SamplePage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    var asked = new Asked(context);
    int number = asked.number("number", USUAL, 1, MOST);
    int seed = asked.number("seed", 1, 0, Integer.MAX_VALUE);
    if (kit.asData(context, new Lot(seed).sql(number))) {
      return;
    }
    SampleView view = kit.records().read(record -> view(context, record, number, seed));
    kit.show(context, "sample", view);
  }

  private SampleView view(Context context, DiplomaticRecord record, int number, int seed) {
    var lot = new Lot(seed);
    Questions questions = record.questions();
    List<String> keys = lot.keys(record, number);
    Map<String, ItemLine> lines = new HashMap<>();
    kit.lines().of(questions, questions.items(keys)).forEach(line -> lines.put(line.key(), line));
    Map<String, Correction> grades = new Grades(record.corrector().log()).byItem();
    List<Graded> items = new ArrayList<>();
    for (String key : keys) {
      ItemLine line = lines.get(key);
      Correction grade = grades.get(key);
      if (line != null) {
        items.add(
            grade == null
                ? new Graded(line, "", "")
                : new Graded(line, "" + grade.value(), Long.toString(grade.seq())));
      }
    }
    int graded = (int) items.stream().filter(i -> !i.grade().isEmpty()).count();
    return new SampleView(
        kit.shell(context, "Sample", "quality", "/api/v1/corrections", true),
        number,
        seed,
        lot.name(),
        graded,
        items);
  }

  /** Takes a grade, or takes one back. */
  void grade(Context context) {
    String item = form(context, "item");
    String grade = form(context, "grade");
    Note note = kit.note(context, null);
    long number =
        switch (grade) {
          case Grades.RIGHT, Grades.WRONG -> given(item, grade, form(context, "lot"), note);
          case "ungrade" -> takenBack(form(context, "number"), note);
          default -> throw new Refusal(400, "a grade is right or wrong, not '" + grade + "'");
        };
    if (LineAnswer.isWanted(context)) {
      boolean isBack = grade.equals("ungrade");
      ObjectNode answer = json.createObjectNode();
      answer.put("status", 200);
      answer.put("notice", "Entry " + number + " of the log.");
      answer.put("grade", isBack ? "" : grade);
      answer.put("number", isBack ? "" : Long.toString(number));
      context.contentType("application/json").result(answer.toString());
    } else {
      String back = "number=" + form(context, "of") + "&seed=" + form(context, "seed");
      context.redirect(
          "/quality/sample?" + back.replaceAll("[^a-z0-9=&]", "") + "#" + Pairs.part(item),
          HttpStatus.SEE_OTHER);
    }
  }

  private long given(String item, String grade, String lot, Note note) {
    if (!lot.matches("seed -?\\d{1,10}")) {
      throw new Refusal(400, "no lot '" + lot + "'");
    }
    return kit.records()
        .correct(
            record -> {
              record.corrector().grades(Map.of(item, grade), lot, note);
              return record.changes().now().corrections();
            });
  }

  private long takenBack(String number, Note note) {
    if (!number.matches("\\d{1,18}")) {
      throw new Refusal(400, "which grade is to be taken back?");
    }
    return kit.records().correct(record -> record.corrector().undo(Long.parseLong(number), note));
  }

  private static String form(Context context, String field) {
    return Objects.requireNonNullElse(context.formParam(field), "").strip();
  }
}
