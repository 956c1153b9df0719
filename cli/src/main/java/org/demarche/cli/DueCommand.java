package org.demarche.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche due}: what is awaited. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "What is due: meetings that were announced, other things expected, promises with a day. What was"
          + " due before the day asked about, and of which no report says what became of it, is shown"
          + " as lapsed."
    })
final class DueCommand implements Callable<Integer> {
  private static final Set<Kind> AWAITED =
      Set.of(Kind.REQUEST, Kind.COMMITMENT, Kind.ENCOUNTER, Kind.EXPECTATION);

  private final Streams streams;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day as of which to say it; default: that of the latest report.")
  private @Nullable LocalDate today;

  @Option(names = "--all", description = "Also what is done, or no longer awaited.")
  private boolean all;

  @Mixin private AskOptions ask = new AskOptions();

  DueCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      LocalDate day = today == null ? questions.latestReport() : today;
      LocalDate asOf = day == null ? LocalDate.now(ZoneOffset.UTC) : day;
      List<Course> courses =
          questions.courses((all ? awaited() : awaited().due(ask.period())).asOf(asOf));
      new Output(streams.out())
          .write(ask.courses(streams, questions, "As of " + asOf, courses, asOf));
    }
    return ExitCode.OK.number();
  }

  private CourseFilter awaited() {
    return CourseFilter.ALL.kinds(AWAITED).around(ask.period()).most(ask.most());
  }
}
