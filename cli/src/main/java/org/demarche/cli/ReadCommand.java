package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.cli.format.Brief;
import org.demarche.cli.format.Csv;
import org.demarche.cli.format.Ndjson;
import org.demarche.cli.format.ReadingFormat;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche read}: reports in, what was found in them out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads news reports and says who did what to whom, when, where and how surely.")
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = {"-f", "--format"},
      defaultValue = "brief",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private FormatName format = FormatName.BRIEF;

  @Option(names = "--explain", description = "For each finding, why it was recorded so.")
  private boolean explain;

  @Mixin private ReaderOptions reading = new ReaderOptions();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Colour colour = Colour.AUTO;

  ReadCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    reading.check();
    ReadingFormat shown = readingFormat();
    Output output = new Output(streams.out());
    var run =
        new ReadingRun<>(
            reading.reader(load),
            shown::show,
            new Printed(output, shown.head()),
            streams.err()::println,
            reading.progress(streams, true));
    if (format == FormatName.NDJSON) {
      run.unread(report -> Optional.of(shown.show(empty(report))));
    }
    try (Arrivals arrivals =
        new Intake(streams.in(), reading.publishers(), input.published).open(input.inputs)) {
      return run.over(arrivals, reading.threads()).number();
    }
  }

  /** For programs, a report in another language is a line too: its text, and nothing found. */
  private static Reading empty(Report report) {
    return new Reading(report, List.of(), List.of(), List.of(), List.of(), Diplomacy.NONE);
  }

  /** Prints readings, a head before the first. */
  private static final class Printed implements Consumer<String> {
    private final Output output;
    private final String head;
    private boolean begun;

    Printed(Output output, String head) {
      this.output = output;
      this.head = head;
    }

    @Override
    public void accept(String unit) {
      if (!begun) {
        output.write(head);
        begun = true;
      }
      output.write(unit);
    }
  }

  private ReadingFormat readingFormat() {
    return switch (format) {
      case BRIEF -> new Brief(streams.terminal().columns(), colour.on(streams.terminal()), explain);
      case NDJSON -> new Ndjson(explain);
      case CSV -> new Csv(explain);
    };
  }
}
