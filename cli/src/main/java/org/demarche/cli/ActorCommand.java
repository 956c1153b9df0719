package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche actor}: what the record knows of somebody. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "What the record knows of a state, a person or an organisation: how reports call it, with whom"
          + " it has to do, and the latest in which it has a part.",
      "As csv: the items."
    })
final class ActorCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "A name or part of it, a country's code, or a key.")
  private String name = "";

  @Mixin private AskOptions ask = new AskOptions();

  ActorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      Acquaintance actor = questions.actor(questions.named(name), ask.period(), ask.most());
      String answer =
          switch (ask.format()) {
            case BRIEF -> ask.brief(streams, questions).actor(actor);
            case CSV -> RecordColumns.items().csv(actor.latest());
            case NDJSON ->
                RecordColumns.forms().ndjson(actor.forms())
                    + RecordColumns.items().ndjson(actor.latest());
          };
      new Output(streams.out()).write(answer);
    }
    return ExitCode.OK.number();
  }
}
