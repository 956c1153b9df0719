package org.demarche.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.measure.Figure;
import org.demarche.measure.Figures;
import org.demarche.measure.Score;
import org.demarche.reading.Reader;
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

  MeasureCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    Score score = Score.of(load.apply(Optional.empty()));
    var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    if (shown.errors) {
      score.errors().forEach(out::println);
    } else if (shown.figures) {
      Figures.lines(score.figures()).forEach(out::println);
    } else {
      print(score.figures(), out);
    }
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
