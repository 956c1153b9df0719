package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.format.ItemText;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche show}: items with all that they stand on. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows items of the record with their evidence, their reports and their history.")
final class ShowCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "ITEM",
      description = "Keys of items or of findings, or their beginnings.")
  private List<String> items = List.of();

  @Mixin private RecordOptions record = new RecordOptions();

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var output = new Output(streams.out());
    try (DiplomaticRecord opened = record.open(Access.READ)) {
      for (String item : items) {
        output.write(ItemText.of(opened.dossier(item)));
      }
    }
    return ExitCode.OK.number();
  }
}
