package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.cli.terminal.Plain;
import org.demarche.measure.Figure;
import org.demarche.measure.Figures;
import org.demarche.measure.GoldException;
import org.demarche.measure.MergingScore;
import org.demarche.measure.PageScore;
import org.demarche.measure.RecordSpeed;
import org.demarche.measure.Score;
import org.demarche.measure.WholeScore;
import org.demarche.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche measure}: the reading against the project's own gold. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures the reading against the project's own gold, beside the last figures.")
final class MeasureCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @ArgGroup private final Shown shown = new Shown();

  /** What is printed instead of the table of figures. */
  private static final class Shown {
    @Option(
        names = "--errors",
        description =
            "What was missed, what was coded without cause and what is wrong in a field, a line each.")
    private boolean errors;

    @Option(
        names = "--figures",
        description = "The figures as figures.tsv holds them, to be put there after a gain.")
    private boolean figures;
  }

  @Option(
      names = "--record",
      arity = "0..1",
      paramLabel = "EVENTS",
      fallbackValue = "1000000",
      defaultValue = "0",
      description =
          "Instead of that, the speed of a made record of so many events; a million without a"
              + " number. Takes minutes and some gigabytes of room.")
  private int record;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description =
          "With --record: the folder that keeps the made record; one that it holds is not made again.")
  private @Nullable Path kept;

  MeasureCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "Instead, days of publication and speed on the public test pages in a folder.")
  private @Nullable Path pages;

  @ArgGroup(exclusive = false)
  private @Nullable Whole whole;

  /** Readings of whole articles, and what a person marked there. */
  private static final class Whole {
    @Option(
        names = "--whole",
        required = true,
        paramLabel = "READINGS",
        description =
            "Instead, readings of whole articles (read --format ndjson) against what a person"
                + " marked in them; --errors lists what is still to be judged.")
    private @Nullable Path readings;

    @Option(
        names = "--marks",
        required = true,
        paramLabel = "DIR",
        description = "With --whole: the folder of the marks, such as measure/whole.")
    private @Nullable Path marks;
  }

  @Override
  public Integer call() throws IOException {
    if (pages != null) {
      return pages(pages);
    }
    if (whole != null) {
      return whole(whole);
    }
    if (record > 0) {
      return speed();
    }
    Reader reader = load.apply(Optional.empty());
    Score score = Score.of(reader);
    MergingScore merging = MergingScore.of(reader);
    List<Figure> figures = new ArrayList<>(score.figures());
    figures.addAll(merging.figures());
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    if (shown.errors) {
      score.errors().forEach(out::println);
      merging.errors().forEach(out::println);
    } else if (shown.figures) {
      Figures.lines(figures).forEach(out::println);
    } else {
      print(figures, out);
    }
    return ExitCode.OK.number();
  }

  private int pages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CliException(ExitCode.USAGE, "--pages: no such folder: " + folder);
    }
    PageScore score = PageScore.of(folder);
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    if (shown.errors) {
      score.errors().forEach(line -> out.println(Plain.line(line)));
    } else {
      print(score.figures(), out);
    }
    return ExitCode.OK.number();
  }

  private int whole(Whole asked) throws IOException {
    Path readings = Objects.requireNonNull(asked.readings);
    Path marks = Objects.requireNonNull(asked.marks);
    if (!Files.isRegularFile(readings)) {
      throw new CliException(ExitCode.USAGE, "--whole: no such file: " + readings);
    }
    if (!Files.isDirectory(marks)) {
      throw new CliException(ExitCode.USAGE, "--marks: no such folder: " + marks);
    }
    WholeScore score;
    try {
      score = WholeScore.of(readings, marks);
    } catch (GoldException e) {
      throw new CliException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    (shown.errors ? score.open() : score.lines()).forEach(out::println);
    return ExitCode.OK.number();
  }

  private int speed() throws IOException {
    Consumer<String> progress = done -> streams.err().println("measure: " + done);
    if (kept != null && !Files.isDirectory(kept)) {
      throw new CliException(ExitCode.USAGE, "--in: no such folder: " + kept);
    }
    Map<String, Double> figures =
        kept == null ? RecordSpeed.of(record, progress) : RecordSpeed.of(record, kept, progress);
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-56s %10.2f%n", name, value));
    return ExitCode.OK.number();
  }

  private static void print(List<Figure> figures, PrintStream out) {
    Map<String, Double> last = Figures.last();
    out.printf(Locale.ROOT, "%-28s %6s %6s%n", "figure", "now", "last");
    for (Figure figure : figures) {
      Double before = last.get(figure.name());
      String then = before == null ? "" : String.format(Locale.ROOT, "%.3f", before);
      out.printf(Locale.ROOT, "%-28s %6.3f %6s%n", figure.name(), figure.value(), then);
    }
  }
}
