package org.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche channels}: how lines of communication stand. */
@Command(
    name = "channels",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "How lines of communication stand: leaders', ministers' and military lines, working groups,"
          + " diplomatic relations; since when, and every change with the words that tell it."
    })
final class ChannelsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..2",
      paramLabel = "SIDE",
      description = "Only where these states or other sides have a part.")
  private List<String> sides = new ArrayList<>();

  @Mixin private AskOptions ask = new AskOptions();

  ChannelsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      List<Course> courses =
          questions.courses(
              CourseFilter.ALL
                  .kinds(Set.of(Kind.CHANNEL))
                  .sides(ask.sides(questions, sides))
                  .asOf(ask.period().to())
                  .changed(ask.period())
                  .most(ask.most()));
      String title = "Lines of communication";
      new Output(streams.out())
          .write(ask.courses(streams, questions, title, courses, LocalDate.MIN));
    }
    return ExitCode.OK.number();
  }
}
