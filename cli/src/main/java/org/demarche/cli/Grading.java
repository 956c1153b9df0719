package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.cli.format.GradeText;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Lot;
import org.demarche.record.audit.Passage;
import org.demarche.record.correction.Note;
import org.demarche.record.query.Cited;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Shows the items of a lot one by one and takes down what a person says of each. A grade is in the
 * record before the next item is shown: whoever comes back goes on where he was.
 */
final class Grading {
  private static final String PROMPT = "right? [y]es, [n]o, [s]kip, [q]uit: ";

  private final DiplomaticRecord record;
  private final Lot lot;
  private final Supplier<Note> note;
  private final Streams streams;
  private final Output out;

  /**
   * @param note who grades, and when
   */
  Grading(DiplomaticRecord record, Lot lot, Supplier<Note> note, Streams streams) {
    this.record = record;
    this.lot = lot;
    this.note = note;
    this.streams = streams;
    this.out = new Output(streams.out());
  }

  /** Goes through a lot of so many; how many were graded. */
  int over(int number) throws IOException {
    List<String> drawn = lot.items(record, number);
    Set<String> open = new HashSet<>(drawn);
    open.removeAll(graded());
    var text = new GradeText(streams.terminal().columns(), record.questions());
    var in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    int graded = 0;
    for (int i = 0; i < drawn.size(); i++) {
      String key = drawn.get(i);
      if (!open.contains(key)) {
        continue;
      }
      Cited item = record.questions().items(List.of(key)).get(0);
      String place = (i + 1) + " of " + drawn.size();
      out.write(text.of(place, item, Passage.of(record, key)));
      Answer answer = answer(in);
      if (answer == Answer.QUIT) {
        return graded;
      }
      if (answer.grade != null) {
        record.corrector().grades(Map.of(key, answer.grade), lot.name(), note.get());
        graded++;
      }
    }
    return graded;
  }

  /** Items that have a grade that holds, of whatever lot. */
  private Set<String> graded() {
    Set<String> items = new HashSet<>();
    String asked =
        "SELECT DISTINCT unnest(items) FROM corrections WHERE action = 'grade' AND holds";
    record.query(asked, Sheet.each(row -> items.add(String.valueOf(row.get(0)))));
    return items;
  }

  private enum Answer {
    YES(Grades.RIGHT),
    NO(Grades.WRONG),
    SKIP(null),
    QUIT(null);

    final @Nullable String grade;

    Answer(@Nullable String grade) {
      this.grade = grade;
    }
  }

  /** Asks until the answer is one; the end of the input is an end of the work. */
  private Answer answer(BufferedReader in) throws IOException {
    while (true) {
      out.write(PROMPT);
      String line = in.readLine();
      String said = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
      for (Answer answer : Answer.values()) {
        String word = answer.name().toLowerCase(Locale.ROOT);
        if (!said.isEmpty() && word.startsWith(said)) {
          return answer;
        }
      }
    }
  }
}
