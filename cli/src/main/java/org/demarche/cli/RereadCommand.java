package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.intake.Arrival;
import org.demarche.intake.Taken;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.ReportRow;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche reread}: the record's reports with the rules of today. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads the record's reports again with the present rules, as far as other rules read them."
          + " Corrections stay: they hold to the words that they were about; those whose words tell"
          + " nothing any more are counted, and 'demarche correct lost' lists them.",
      "What is read again stays when the rest fails or is interrupted; the next run goes on there."
    })
final class RereadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @Option(
      names = "--items",
      description = "Also make all items anew, as newer rules of merging may have it.")
  private boolean items;

  @Mixin private RecordOptions record = new RecordOptions();
  @Mixin private ReaderOptions reading = new ReaderOptions();

  RereadCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    reading.check();
    String reader = Fingerprint.of(reading.knowledge());
    var findings = new Findings();
    try (DiplomaticRecord opened = record.open(Access.WRITE)) {
      var rereading = new Rereading(opened);
      var run =
          new ReadingRun<>(
              reading.reader(load),
              read -> findings.of(read, reader),
              rereading::replace,
              streams.err()::println,
              reading.progress(streams, false));
      ExitCode code = run.over(new Old(opened, reader), reading.threads());
      rereading.finish();
      if (items) {
        opened.derive();
      }
      Indexing.of(opened, streams);
      new Output(streams.out()).write(rereading.summary() + '\n');
      return code.number();
    }
  }

  /** The reports that others have read, a few at a time. */
  private static final class Old implements Iterator<Arrival> {
    private static final int AHEAD = 256;

    private final DiplomaticRecord record;
    private final String reader;
    private final Deque<ReportRow> waiting = new ArrayDeque<>();
    private String last = "";

    Old(DiplomaticRecord record, String reader) {
      this.record = record;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      if (waiting.isEmpty()) {
        List<ReportRow> rows = record.readByOthers(reader, last, AHEAD);
        waiting.addAll(rows);
        last = rows.isEmpty() ? last : rows.get(rows.size() - 1).key();
      }
      return !waiting.isEmpty();
    }

    @Override
    public Arrival next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return new Taken(waiting.remove().report(), null, List.of());
    }
  }
}
