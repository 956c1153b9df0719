package org.demarche.cli;

import java.util.List;
import java.util.function.Supplier;
import org.demarche.intake.Arrival;
import org.demarche.intake.feed.Keeper;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;

/** Reads what feeds brought into the record, which is open only while something is added. */
final class RecordKeeper implements Keeper {
  private final Streams streams;
  private final RecordOptions record;
  private final ReaderOptions reading;
  private final Supplier<Reader> reader;
  private final String fingerprint;
  private final Findings findings = new Findings();
  private ExitCode code = ExitCode.OK;

  RecordKeeper(
      Streams streams, RecordOptions record, ReaderOptions reading, Supplier<Reader> reader) {
    this.streams = streams;
    this.record = record;
    this.reading = reading;
    this.reader = reader;
    this.fingerprint = Fingerprint.of(reading.knowledge());
  }

  @Override
  public List<Arrival> keep(List<Arrival> arrivals) {
    try (DiplomaticRecord opened = record.open(Access.CREATE)) {
      var adding = new Adding(opened, fingerprint);
      var run =
          new ReadingRun<>(
              reader,
              read -> findings.of(read, fingerprint),
              adding::add,
              streams.err()::println,
              reading.progress(streams, false));
      code = code.or(run.only(adding::isNew).over(arrivals.iterator(), reading.threads()));
      adding.finish();
      Indexing.of(opened, streams);
      new Output(streams.out()).write(adding.summary() + '\n');
      return run.unreadable();
    }
  }

  /** How all of it went. */
  ExitCode code() {
    return code;
  }
}
