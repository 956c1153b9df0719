package org.demarche.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.report.Report;

/** Runs the intake in tests. */
final class Runs {
  static final LocalDate OTHERWISE = LocalDate.of(2001, 2, 3);

  private Runs() {}

  static List<Arrival> of(Object... inputs) {
    List<String> names = new ArrayList<>();
    for (Object input : inputs) {
      names.add(input.toString());
    }
    return all(new Intake(new ByteArrayInputStream(new byte[0]), OTHERWISE).open(names));
  }

  static List<Arrival> piped(byte[] bytes) {
    return all(new Intake(new ByteArrayInputStream(bytes), OTHERWISE).open(List.of("-")));
  }

  static List<Arrival> piped(String text) {
    return piped(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Arrival> all(Arrivals arrivals) {
    List<Arrival> all = new ArrayList<>();
    arrivals.forEachRemaining(all::add);
    arrivals.close();
    return all;
  }

  static Report report(Arrival arrival) {
    if (arrival instanceof Taken taken) {
      return taken.report();
    }
    throw new AssertionError("refused: " + ((Refused) arrival).message());
  }

  static List<Report> reports(List<Arrival> arrivals) {
    return arrivals.stream().map(Runs::report).toList();
  }

  static Refused refused(Arrival arrival) {
    if (arrival instanceof Refused refused) {
      return refused;
    }
    throw new AssertionError("taken: " + arrival);
  }

  static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
