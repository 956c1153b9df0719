package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.reading.Reader;
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
          + " when the rest fails or is interrupted. Of a folder that 'demarche archive' made, what"
          + " was read there is taken."
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
    try (DiplomaticRecord opened = record.open(Access.CREATE)) {
      return new Intaking(streams, reading.reader(load))
          .into(opened, input.inputs, input.published, reading)
          .number();
    }
  }
}
