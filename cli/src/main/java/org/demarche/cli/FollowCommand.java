package org.demarche.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.record.follow.Course;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche follow}: the course of matters. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "What became of requests, promises, meetings and other things expected, and lines of communication:"
          + " how each stands, and every step with the words that tell it and the rule that joined it."
    })
final class FollowCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..2",
      paramLabel = "SIDE",
      description = "Only where these states or other sides have a part.")
  private List<String> sides = new ArrayList<>();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day as of which to say it; default: that of the latest report.")
  private @Nullable LocalDate today;

  @Mixin private AskOptions ask = new AskOptions();

  FollowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      LocalDate day = today == null ? questions.latestReport() : today;
      LocalDate asOf = day == null ? LocalDate.now(ZoneOffset.UTC) : day;
      List<Course> courses =
          questions.courses(
              CourseFilter.ALL
                  .sides(ask.sides(questions, sides))
                  .asOf(asOf)
                  .changed(ask.period())
                  .most(ask.most()));
      new Output(streams.out())
          .write(ask.courses(streams, questions, "As of " + asOf, courses, asOf));
    }
    return ExitCode.OK.number();
  }
}
