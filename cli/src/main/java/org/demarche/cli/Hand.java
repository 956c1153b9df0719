package org.demarche.cli;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.demarche.record.correction.Note;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who puts a hand to which record, and why. */
final class Hand {
  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who says so; default: the name of the user of this machine.")
  private String who = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "REASON", description = "For what reason.")
  private @Nullable String why;

  @Mixin private RecordOptions record = new RecordOptions();

  /** What is written beside the correction; the only place where the clock has a say. */
  Note note() {
    if (who.isBlank()) {
      throw new CliException(ExitCode.USAGE, "nobody is named; give --as NAME");
    }
    return new Note(who, LocalDateTime.now(ZoneOffset.UTC), why);
  }

  /** Opens the record, does the work and closes it. */
  <T> T on(Access access, Function<DiplomaticRecord, T> work) {
    try (DiplomaticRecord opened = record.open(access)) {
      return work.apply(opened);
    }
  }
}
