package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.measure.EventScore;
import org.demarche.measure.Figures;
import org.demarche.measure.MergingScore;
import org.demarche.measure.RecordSpeed;
import org.demarche.reading.Reader;
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

  @Option(
      names = "--errors",
      description = "What was missed and what was coded without cause, a line each.")
  private boolean errors;

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

  MeasureCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() throws IOException {
    if (record > 0) {
      return speed();
    }
    Reader reader = load.apply(Optional.empty());
    EventScore score = EventScore.of(reader);
    MergingScore merging = MergingScore.of(reader);
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    if (errors) {
      score.errors().forEach(out::println);
      merging.errors().forEach(out::println);
    } else {
      Map<String, Double> figures = new LinkedHashMap<>(score.figures());
      figures.putAll(merging.figures());
      print(figures, out);
    }
    return ExitCode.OK.number();
  }

  private int speed() throws IOException {
    Map<String, Double> figures =
        RecordSpeed.of(record, done -> streams.err().println("measure: " + done));
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    figures.forEach(
        (name, value) -> out.printf(Locale.ROOT, "%-34s %10.2f%n", name, value));
    return ExitCode.OK.number();
  }

  private static void print(Map<String, Double> figures, PrintStream out) {
    Map<String, Double> last = Figures.last();
    out.printf(Locale.ROOT, "%-24s %6s %6s%n", "figure", "now", "last");
    figures.forEach(
        (name, value) -> {
          Double before = last.get(name);
          String then = before == null ? "" : String.format(Locale.ROOT, "%.3f", before);
          out.printf(Locale.ROOT, "%-24s %6.3f %6s%n", name, value, then);
        });
  }
}
