package org.demarche.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.store.ArchiveFolder;
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
    List<String> files = inputs.stream().filter(input -> !isArchive(input)).toList();
    try (Arrivals arrivals =
        new Intake(streams.in(), reading.publishers(), published).open(files)) {
      var adding = new Adding(record, fingerprint);
      inputs.stream().filter(Intaking::isArchive).forEach(archive -> add(archive, adding));
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

  /** Whether an input is what {@code demarche archive} made: there it was read already. */
  private static boolean isArchive(String input) {
    try {
      return !input.equals("-") && ArchiveFolder.is(Path.of(input));
    } catch (InvalidPathException e) {
      return false; // intake says what is wrong with it
    }
  }

  private static void add(String archive, Adding adding) {
    try (var folder = new ArchiveFolder(Path.of(archive))) {
      folder.each(adding::addNew);
    }
  }
}
