package org.demarche.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.desk.Records;
import org.demarche.desk.delivery.Account;
import org.demarche.desk.delivery.Delivery;
import org.demarche.desk.delivery.Receipt;
import org.demarche.desk.delivery.Reception;
import org.demarche.intake.Arrival;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Handed;
import org.demarche.intake.Intake;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.Told;

/** Reads what is handed in at a desk, as {@code demarche add} does. */
final class Receiving implements Reception {
  private final Supplier<Reader> reader;
  private final ReaderOptions reading;
  private final Streams streams;
  private final Findings findings = new Findings();

  /**
   * @param reader is asked for when the first report comes
   */
  Receiving(Supplier<Reader> reader, ReaderOptions reading, Streams streams) {
    this.reader = reader;
    this.reading = reading;
    this.streams = streams;
  }

  @Override
  public void receive(Records records, Delivery delivery, Account account) {
    String fingerprint = Fingerprint.of(reading.knowledge());
    var adding =
        new Adding(records::correct, fingerprint, told -> account.added(Receiving.line(told)));
    var run =
        new ReadingRun<>(
            reader,
            read -> findings.of(read, fingerprint),
            told -> {
              account.read();
              adding.add(told);
            },
            account::message,
            new Progress(streams.err(), Progress.Kind.NONE, System::nanoTime));
    List<Handed> files =
        delivery.files().stream().map(file -> new Handed(file.name(), file.path())).toList();
    var intake =
        new Intake(InputStream.nullInputStream(), reading.publishers(), delivery.published());
    try (Arrivals arrivals = intake.handed(files)) {
      run.only(adding::isNew).over(new UntilEnough(arrivals, account), threads());
      adding.finish();
    } finally {
      account.known(adding.known());
    }
    records.correct(
        record -> {
          Indexing.of(record, streams);
          return 0;
        });
  }

  /** One core is left to those who look at pages. */
  private int threads() {
    return Math.max(1, reading.threads() - 1);
  }

  private static Receipt.Report line(Told told) {
    var report = told.report().report();
    return new Receipt.Report(told.report().key(), report.title(), report.id());
  }

  /** What arrives, until the desk closes. */
  private record UntilEnough(Iterator<Arrival> arrivals, Account account)
      implements Iterator<Arrival> {
    @Override
    public boolean hasNext() {
      return !account.isEnough() && arrivals.hasNext();
    }

    @Override
    public Arrival next() {
      return arrivals.next();
    }
  }
}
