package org.demarche.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.cli.format.RecordColumns;
import org.demarche.record.query.Cited;
import org.demarche.record.query.NearNames;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche issue}: what was said and done about a matter. */
@Command(
    name = "issue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "What was said and done about an issue, and who stands where on it.",
      "Without an issue: those that the record has."
    })
final class IssueCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ISSUE", description = "Its id.")
  private @Nullable String issue;

  @Mixin private AskOptions ask = new AskOptions();

  IssueCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DiplomaticRecord record = ask.open()) {
      Questions questions = record.questions();
      Map<String, Integer> issues = questions.issues();
      String answer = issue == null ? all(issues) : of(questions, known(issues, issue));
      new Output(streams.out()).write(answer);
    }
    return ExitCode.OK.number();
  }

  private String known(Map<String, Integer> issues, String asked) {
    if (issues.containsKey(asked)) {
      return asked;
    }
    List<String> near = NearNames.of(asked, issues.keySet(), 5);
    throw ask.wrong(
        "nothing in the record is about the issue '"
            + asked
            + "'"
            + (near.isEmpty() ? "" : "; near: " + String.join(", ", near))
            + "; 'demarche issue' lists all");
  }

  private static String all(Map<String, Integer> issues) {
    return issues.entrySet().stream()
        .map(e -> e.getKey() + "\t" + e.getValue() + '\n')
        .collect(Collectors.joining());
  }

  private String of(Questions questions, String id) {
    List<Cited> items = questions.items(Wanted.of(ask.period(), ask.most()).issue(id));
    return switch (ask.format()) {
      case BRIEF ->
          ask.brief(streams, questions).issue(id, questions.stances(id, ask.period()), items);
      case CSV -> RecordColumns.items().csv(items);
      case NDJSON -> RecordColumns.items().ndjson(items);
    };
  }
}
