package org.demarche.cli;

import java.time.LocalDate;
import org.demarche.cli.format.AnswerBrief;
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

  AnswerBrief brief(Streams streams, Questions questions) {
    return new AnswerBrief(
        streams.terminal().columns(), colour.on(streams.terminal()), questions::names);
  }

  ParameterException wrong(String message) {
    return new ParameterException(verb.commandLine(), message);
  }
}
