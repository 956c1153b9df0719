package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Option;

/** Which record it is about. */
final class RecordOptions {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      defaultValue = "demarche.duckdb",
      description = "The record; default: ${DEFAULT-VALUE}.")
  private Path record = Path.of("demarche.duckdb");

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      arity = "0..1",
      fallbackValue = "3600",
      defaultValue = "0",
      description =
          "Wait while another process has the record, so long at most; default without a number:"
              + " an hour.")
  private long wait;

  DiplomaticRecord open(Access access) {
    return DiplomaticRecord.open(record, access, Duration.ofSeconds(wait));
  }

  Path file() {
    return record;
  }
}
