package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import org.demarche.cli.format.AnswerBrief;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.follow.Course;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Named;
import org.demarche.record.query.Period;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Of which time, and how the answer is to be shown. */
final class AskOptions {
  @Spec(Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "From this day on.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Until this day.")
  private @Nullable LocalDate to;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "brief",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private FormatName format = FormatName.BRIEF;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many items at most, the latest first; default: ${DEFAULT-VALUE}.")
  private int most = 20;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Colour colour = Colour.AUTO;

  /**
   * The time asked about.
   *
   * @throws ParameterException when it ends before it begins
   */
  Period period() {
    if (from != null && to != null && to.isBefore(from)) {
      throw wrong("--to " + to + " is before --from " + from);
    }
    return new Period(from, to);
  }

  int most() {
    if (most < 1) {
      throw wrong("--limit must be 1 or more: " + most);
    }
    return most;
  }

  FormatName format() {
    return format;
  }

  DiplomaticRecord open() {
    return record.open(Access.READ);
  }

  RecordOptions record() {
    return record;
  }

  /**
   * The side that somebody names.
   *
   * @throws ParameterException when it is a person: who is meant is a side of its own
   */
  String side(Questions questions, String written) {
    Named named = questions.named(written);
    if (!named.isSide()) {
      throw wrong(
          "'"
              + written
              + "' is "
              + named.keys().get(0)
              + ", no state or organisation of its own; try 'demarche actor \""
              + written
              + "\"'");
    }
    return named.side();
  }

  List<String> sides(Questions questions, List<String> written) {
    return written.stream().map(name -> side(questions, name)).toList();
  }

  /** Items as they are to be shown. */
  String items(Streams streams, Questions questions, String title, List<Cited> items) {
    return switch (format) {
      case BRIEF -> brief(streams, questions).items(title, items);
      case CSV -> RecordColumns.items().csv(items);
      case NDJSON -> RecordColumns.items().ndjson(items);
    };
  }

  /** Courses as they are to be shown. */
  String courses(
      Streams streams, Questions questions, String title, List<Course> courses, LocalDate today) {
    var steps = RecordColumns.CourseStep.of(courses);
    return switch (format) {
      case BRIEF -> brief(streams, questions).courses(title, courses, today);
      case CSV -> RecordColumns.steps(today).csv(steps);
      case NDJSON -> RecordColumns.steps(today).ndjson(steps);
    };
  }

  AnswerBrief brief(Streams streams, Questions questions) {
    return new AnswerBrief(
        streams.terminal().columns(), colour.on(streams.terminal()), questions::names);
  }

  ParameterException wrong(String message) {
    return new ParameterException(verb.commandLine(), message);
  }
}
