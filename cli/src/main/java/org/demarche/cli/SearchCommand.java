package org.demarche.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.Kind;
import org.demarche.record.query.Found;
import org.demarche.record.search.Entry;
import org.demarche.record.search.Search;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche search}: items and reports by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Finds items and reports by their words: all of them must be there; \"side by side\", -without,"
          + " either|or, begin*. The index lies beside the record and is made when it is needed.",
      "As csv: the items; the reports with --kind report."
    })
final class SearchCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only these: event, statement, encounter, …, report.")
  private Set<String> kinds = new LinkedHashSet<>();

  @Option(
      names = "--side",
      split = ",",
      paramLabel = "SIDE",
      description = "Only where these states or other sides have a part.")
  private List<String> sides = new ArrayList<>();

  @Option(names = "--issue", paramLabel = "ISSUE", description = "Only about this issue.")
  private @Nullable String issue;

  @Mixin private AskOptions ask = new AskOptions();

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Set<String> wanted = new LinkedHashSet<>();
    kinds.forEach(kind -> wanted.add(known(kind)));
    boolean reports = (wanted.isEmpty() || wanted.remove(Entry.REPORT)) && issue == null;
    boolean items = !wanted.isEmpty() || kinds.isEmpty();
    try (DiplomaticRecord record = ask.open()) {
      Indexing.of(record, streams);
      Questions questions = record.questions();
      String asked = String.join(" ", words);
      var search =
          new Search(asked, wanted, ask.sides(questions, sides), issue, ask.period(), ask.most());
      Found found = questions.search(search, items, reports);
      new Output(streams.out()).write(shown(questions, asked, found, items));
    }
    return ExitCode.OK.number();
  }

  private String known(String kind) {
    String label = kind.toLowerCase(Locale.ROOT);
    List<String> labels = new ArrayList<>(List.of(Entry.REPORT));
    for (Kind one : Kind.values()) {
      labels.add(one.label());
    }
    if (!labels.contains(label)) {
      throw ask.wrong("--kind: no kind '" + kind + "'; these are: " + String.join(", ", labels));
    }
    return label;
  }

  private String shown(Questions questions, String asked, Found found, boolean items) {
    return switch (ask.format()) {
      case BRIEF -> ask.brief(streams, questions).found(asked, found);
      case CSV ->
          items
              ? RecordColumns.items().csv(found.items())
              : RecordColumns.hits().csv(found.reports());
      case NDJSON ->
          RecordColumns.items().ndjson(found.items())
              + RecordColumns.hits().ndjson(found.reports());
    };
  }
}
