package org.demarche.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.record.export.Export;
import org.demarche.record.export.Format;
import org.demarche.record.export.Selection;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche export}: the record for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes the record into a folder for other programs: all files or none; docs/export.md says"
            + " what is in them.")
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder; it is made where there is none.")
  private Path to = Path.of(".");

  @Option(
      names = {"-f", "--format"},
      required = true,
      description = "parquet, csv, polecat, gdelt, ical or annotations.")
  private Format format = Format.PARQUET;

  @Option(
      names = "--tables",
      paramLabel = "NAME",
      split = ",",
      description = "For parquet and csv which views, such as events,actors; default: all.")
  private List<String> tables = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what is of this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what is of this day or earlier.")
  private @Nullable LocalDate until;

  @Option(names = "--force", description = "Replace files that are there.")
  private boolean force;

  @Mixin private RecordOptions record = new RecordOptions();

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord opened = record.open(Access.READ)) {
      var export = new Export(opened, new Selection(from, until));
      var output = new Output(streams.out());
      export
          .write(to, format, tables, force)
          .forEach(name -> output.write(to.resolve(name) + "\n"));
    }
    return ExitCode.OK.number();
  }
}
