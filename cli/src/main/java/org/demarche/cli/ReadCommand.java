package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.cli.format.Brief;
import org.demarche.cli.format.Csv;
import org.demarche.cli.format.Ndjson;
import org.demarche.cli.format.ReadingFormat;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche read}: reports in, their events out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads news reports and says who did what to whom, when, where and how surely.")
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text (.txt), web pages (.html) and JSON Lines (.jsonl, .ndjson), each also as .gz;"
              + " folders of these; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      defaultValue = "brief",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private FormatName format = FormatName.BRIEF;

  @Option(names = "--explain", description = "For each event, why it was coded as it was.")
  private boolean explain;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of reports that do not name theirs, as in 2023-06-19.")
  private @Nullable LocalDate published;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder of your own tables, read after those of the program.")
  private @Nullable Path knowledge;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time; default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Colour colour = Colour.AUTO;

  @Option(names = "--progress", description = "Say how far it is, on standard error.")
  private boolean progress;

  ReadCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more: " + threads);
    }
    checkKnowledge();
    var run =
        new ReadingRun(
            reader(),
            readingFormat(),
            new Output(streams.out()),
            streams.err(),
            new Progress(streams.err(), progressKind(), System::nanoTime));
    try (Arrivals arrivals = new Intake(streams.in(), published).open(inputs)) {
      return run.over(arrivals, threads).number();
    }
  }

  private void checkKnowledge() {
    if (knowledge != null && !Files.isDirectory(knowledge)) {
      throw new ParameterException(spec.commandLine(), "--knowledge: no such folder: " + knowledge);
    }
  }

  /** The reader, on its way while the first input is opened. */
  private Supplier<Reader> reader() {
    return CompletableFuture.supplyAsync(() -> load.apply(Optional.ofNullable(knowledge)))::join;
  }

  private ReadingFormat readingFormat() {
    return switch (format) {
      case BRIEF -> new Brief(streams.terminal().columns(), colour.on(streams.terminal()), explain);
      case NDJSON -> new Ndjson(explain);
      case CSV -> new Csv(explain);
    };
  }

  /** Where readings scroll by on the same terminal, nobody needs to be told that they come. */
  private Progress.Kind progressKind() {
    if (streams.terminal().err() && (progress || !streams.terminal().out())) {
      return Progress.Kind.LIVE;
    }
    return progress ? Progress.Kind.LINES : Progress.Kind.NONE;
  }
}
