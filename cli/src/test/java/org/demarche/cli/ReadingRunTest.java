package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.Arrival;
import org.demarche.intake.Taken;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class ReadingRunTest {
  private static Taken taken(String id, String text) {
    return new Taken(Report.ofText(id, text, LocalDate.of(2023, 3, 3)), null, List.of());
  }

  @Test
  void aReportWhoseReadingFailsIsNamedAndCanBeTriedAgainAndTheOthersAreRead() {
    var out = new ByteArrayOutputStream();
    var err = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> read = new ArrayList<>();
    var run =
        new ReadingRun<String>(
            () -> CommandRun.LOAD.apply(Optional.empty()),
            reading -> {
              if (reading.report().id().equals("bad")) {
                throw new IllegalStateException("broken");
              }
              return reading.report().id();
            },
            read::add,
            err::println,
            new Progress(err, Progress.Kind.NONE, () -> 0));
    Taken bad = taken("bad", "Peru condemned Mexico.");
    List<Arrival> arrivals = List.of(taken("one", "Peru met Mexico."), bad, taken("two", "Rain."));
    ExitCode code = run.over(arrivals.iterator(), 2);
    assertThat(code).isEqualTo(ExitCode.FAULT);
    assertThat(read).containsExactly("one", "two");
    assertThat(run.unreadable()).containsExactly(bad);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("bad: ", "2 reports read, 1 refused");
  }
}
