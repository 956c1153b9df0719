package org.demarche.record.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.record.Telling;
import org.demarche.record.Told;

/**
 * A process that adds made-up reports to a record in portions, to be killed; or that only holds it.
 */
final class Adder {
  private static final int PORTION = 8;
  private static final List<String> SIDES =
      List.of("PER", "MEX", "KEN", "FRA", "CHL/person/a-diaz");

  private Adder() {}

  /** Arguments: the record, how many reports; none: it is held until the input ends. */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    int reports = Integer.parseInt(arguments[1]);
    try (var record = DiplomaticRecord.open(Path.of(arguments[0]), Access.CREATE, Duration.ZERO)) {
      out.print('o');
      out.flush();
      if (reports == 0) {
        while (System.in.read() >= 0) {
          // held
        }
      }
      add(
          record,
          reports,
          () -> {
            out.print('.');
            out.flush();
          });
    }
  }

  static void add(DiplomaticRecord record, int reports) {
    add(record, reports, () -> {});
  }

  private static void add(DiplomaticRecord record, int reports, Runnable afterPortion) {
    List<Told> all = all(reports);
    for (int at = 0; at < reports; at += PORTION) {
      List<Told> portion = all.subList(at, Math.min(reports, at + PORTION));
      if (record.add(portion).added() > 0) {
        afterPortion.run();
      }
    }
  }

  private static List<Told> all(int reports) {
    var random = new Random(7);
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String date = "2023-03-" + (10 + random.nextInt(9));
      String words = List.of("met for an hour", "recalled its envoy").get(random.nextInt(2));
      Telling telling =
          Telling.at(
              "https://p.example/" + random.nextInt(reports),
              date,
              "Report " + i + " of group " + i / 3 + " says that they " + words + ".");
      telling.event("CONSULT", SIDES.get(random.nextInt(5)), SIDES.get(i % 5), date, words);
      telling.undated("COERCE", SIDES.get(random.nextInt(5)), SIDES.get(i % 5), words);
      all.add(telling.told());
    }
    return all;
  }

  /** Starts one as a process of its own, and waits until it has the record open. */
  static Process start(Path record, int reports) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                record.toString(),
                Integer.toString(reports))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IllegalStateException("it did not open the record: " + process.waitFor());
    }
    return process;
  }
}
