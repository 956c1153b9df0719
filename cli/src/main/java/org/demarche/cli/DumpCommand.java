package org.demarche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche dump}: all of a record as text. */
@Command(
    name = "dump",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes all of the record as JSON Lines in a fixed order: the same bytes for records that say"
            + " the same, to compare two records or to keep one under version control.")
final class DumpCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RecordOptions record = new RecordOptions();

  DumpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    try (DiplomaticRecord opened = record.open(Access.READ)) {
      opened.dump(out);
    }
    out.flush();
    return ExitCode.OK.number();
  }
}
