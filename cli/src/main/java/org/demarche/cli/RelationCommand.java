package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Relation;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche relation}: how two sides stand to each other. */
@Command(
    name = "relation",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "How two states or other sides stand to each other: cooperation and conflict per month, beside"
          + " how many reports were read, and the latest between them.",
      "As csv: the indices, a row a direction and span; docs/indices.md says how they are made."
    })
final class RelationCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "ONE", description = "A state, by code or any name.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another.")
  private String other = "";

  @Option(
      names = "--by",
      paramLabel = "SPAN",
      defaultValue = "month",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Grain grain = Grain.MONTH;

  @Option(
      names = "--scale",
      defaultValue = "plover",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Scale scale = Scale.PLOVER;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      defaultValue = "30",
      description = "Days in which an act loses half its weight in the tension; default: 30.")
  private double halfLife = Indices.USUAL_HALF_LIFE;

  @Option(
      names = "--acts",
      description = "Instead of the indices, the events that they are made of.")
  private boolean acts;

  @Mixin private AskOptions ask = new AskOptions();

  RelationCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!(halfLife > 0)) {
      throw ask.wrong("--half-life must be above zero: " + halfLife);
    }
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      var pair = new Pair(ask.side(questions, one), ask.side(questions, other));
      if (pair.source().equals(pair.target())) {
        throw ask.wrong("both are the same side: " + pair.source());
      }
      new Output(streams.out()).write(acts ? acts(questions, pair) : relation(questions, pair));
    }
    return ExitCode.OK.number();
  }

  private String relation(Questions questions, Pair pair) {
    Relation relation = questions.relation(pair, ask.period(), grain, scale, halfLife, ask.most());
    List<IndexRow> rows = new ArrayList<>(relation.there());
    rows.addAll(relation.back());
    return switch (ask.format()) {
      case BRIEF -> ask.brief(streams, questions).relation(relation);
      case CSV -> RecordColumns.indices().csv(rows);
      case NDJSON ->
          RecordColumns.indices().ndjson(rows) + RecordColumns.items().ndjson(relation.latest());
    };
  }

  private String acts(Questions questions, Pair pair) {
    return ask.items(streams, questions, "Acts", questions.acts(pair, ask.period(), ask.most()));
  }
}
