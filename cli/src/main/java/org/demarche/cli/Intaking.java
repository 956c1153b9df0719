package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/** Reads reports into a record. */
final class Intaking {
  private final Streams streams;
  private final Supplier<Reader> reader;

  /**
   * @param reader reads; asked for when the first report comes
   */
  Intaking(Streams streams, Supplier<Reader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  /**
   * Reads what the user named, and says what was added.
   *
   * @param published the day of reports that do not name theirs
   */
  ExitCode into(
      DiplomaticRecord record,
      List<String> inputs,
      @Nullable LocalDate published,
      ReaderOptions reading) {
    String fingerprint = Fingerprint.of(reading.knowledge());
    var findings = new Findings();
    try (Arrivals arrivals =
        new Intake(streams.in(), reading.publishers(), published).open(inputs)) {
      var adding = new Adding(record, fingerprint);
      var run =
          new ReadingRun<>(
              reader,
              read -> findings.of(read, fingerprint),
              adding::add,
              streams.err()::println,
              reading.progress(streams, false));
      ExitCode code = run.only(adding::isNew).over(arrivals, reading.threads());
      adding.finish();
      Indexing.of(record, streams);
      new Output(streams.out()).write(adding.summary() + '\n');
      return code;
    }
  }
}
