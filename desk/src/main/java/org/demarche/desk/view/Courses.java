package org.demarche.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.store.Questions;

/** Makes lines of courses. */
public final class Courses {
  private static final int LONGEST_QUOTE = 240;

  private final Sentences sentences;

  /** Lines with these sentences. */
  public Courses(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * A line a course, in the same order.
   *
   * @param today the day as of which they stand
   */
  public List<CourseLine> of(Questions questions, List<Course> courses, LocalDate today) {
    Names names =
        Names.in(questions, courses.stream().map(c -> c.begin().item().content()).toList());
    return courses.stream().map(course -> line(course, names, today)).toList();
  }

  private CourseLine line(Course course, Names names, LocalDate today) {
    Content begin = course.begin().item().content();
    String state = course.stateOn(today);
    LocalDate due = course.due();
    String sentence =
        course.kind() == Kind.CHANNEL ? sentences.line(begin, names) : sentences.of(begin, names);
    return new CourseLine(
        sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1),
        course.begin().item().key(),
        state,
        Tone.ofState(course.kind(), state, sentences.wording()).style(),
        course.since().toString(),
        Objects.toString(due, ""),
        due != null && due.isBefore(today),
        Objects.toString(course.begin().item().verdict(), ""),
        Hold.of(course.begin().item()),
        course.steps().stream()
            .map(
                step ->
                    new CourseLine.Step(
                        step.item().item().key(),
                        step.day().toString(),
                        step.state(),
                        Sentences.cut(Visible.line(step.item().quote()), LONGEST_QUOTE),
                        step.why()))
            .toList());
  }
}
