package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.reading.Fingerprint;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche add}: reports into the record. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads news reports into the record. Reports that it has are passed over; what is added stays"
          + " when the rest fails or is interrupted."
    })
final class AddCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RecordOptions record = new RecordOptions();
  @Mixin private ReaderOptions reading = new ReaderOptions();

  AddCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    reading.check();
    String reader = Fingerprint.of(reading.knowledge());
    var findings = new Findings();
    try (DiplomaticRecord opened = record.open(Access.CREATE);
        Arrivals arrivals =
            new Intake(streams.in(), reading.publishers(), input.published).open(input.inputs)) {
      var adding = new Adding(opened, reader);
      var run =
          new ReadingRun<>(
              reading.reader(load),
              read -> findings.of(read, reader),
              adding::add,
              streams.err(),
              reading.progress(streams, false));
      ExitCode code = run.only(adding::isNew).over(arrivals, reading.threads());
      adding.finish();
      new Output(streams.out()).write(adding.summary() + '\n');
      return code.number();
    }
  }
}
