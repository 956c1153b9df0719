package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.index.Grain;
import org.demarche.record.query.Ledger;
import org.demarche.record.store.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche coverage}: what was read. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "How many reports were read of each source and span: a drop here is a drop of news, not of"
            + " tension.")
final class CoverageCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--by",
      paramLabel = "SPAN",
      defaultValue = "month",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Grain grain = Grain.MONTH;

  @Mixin private AskOptions ask = new AskOptions();

  CoverageCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      List<Ledger> ledger = record.questions().ledger(ask.period(), grain);
      String answer =
          switch (ask.format()) {
            case BRIEF -> ask.brief(streams, record.questions()).ledger(ledger);
            case CSV -> RecordColumns.ledger().csv(ledger);
            case NDJSON -> RecordColumns.ledger().ndjson(ledger);
          };
      new Output(streams.out()).write(answer);
    }
    return ExitCode.OK.number();
  }
}
