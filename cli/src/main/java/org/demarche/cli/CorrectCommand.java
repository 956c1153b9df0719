package org.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.cli.format.ItemText;
import org.demarche.record.Kind;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Fields;
import org.demarche.record.correction.Note;
import org.demarche.record.store.Access;
import org.demarche.record.store.Corrector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche correct}: what people know better, in a log that is only ever added to. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "WHAT",
    description =
        "Corrects the record. Items are named by their keys or the beginning of one; 'demarche show'"
            + " shows them. Each correction gets a number, stays in the log, and can be undone.")
final class CorrectCommand implements Runnable {
  private static final String ITEM = "Key of an item, or its beginning.";

  private final Streams streams;
  @Spec private CommandSpec spec = CommandSpec.create();

  CorrectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "correct what? Name one of " + spec.subcommands().keySet());
  }

  @Command(description = "An item is right as it stands.")
  int confirm(@Mixin Hand hand, @Parameters(paramLabel = "ITEM", description = ITEM) String item) {
    return made(hand, item, (corrector, note) -> corrector.confirm(item, note));
  }

  @Command(description = "There is no such thing: the item leaves the views, the log keeps it.")
  int reject(@Mixin Hand hand, @Parameters(paramLabel = "ITEM", description = ITEM) String item) {
    return made(hand, item, (corrector, note) -> corrector.reject(item, note));
  }

  @Command(
      description =
          "Fields of an item have other values; lists with semicolons, an empty value for unknown.")
  int set(
      @Mixin Hand hand,
      @Parameters(paramLabel = "ITEM", description = ITEM) String item,
      @Parameters(
              paramLabel = "FIELD=VALUE",
              arity = "1..*",
              description = "Such as date=2023-06-19.")
          List<String> values) {
    Map<String, String> fields = fields(values);
    return made(hand, item, (corrector, note) -> corrector.set(item, fields, note));
  }

  @Command(description = "Items are one and the same.")
  int merge(
      @Mixin Hand hand,
      @Parameters(paramLabel = "ITEM", arity = "2..*", description = ITEM) List<String> items) {
    return made(hand, items.get(0), (corrector, note) -> corrector.merge(items, note));
  }

  @Command(description = "Some findings of an item are another item.")
  int split(
      @Mixin Hand hand,
      @Parameters(paramLabel = "ITEM", description = ITEM) String item,
      @Parameters(
              paramLabel = "FINDING",
              arity = "1..*",
              description = "Keys of findings of it, as 'demarche show' names them.")
          List<String> findings) {
    return made(hand, findings.get(0), (corrector, note) -> corrector.split(item, findings, note));
  }

  @Command(description = "Something is so that no report was read for.")
  int add(
      @Mixin Hand hand,
      @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.") Kind kind,
      @Parameters(
              paramLabel = "FIELD=VALUE",
              arity = "0..*",
              description = "Such as type=meeting \"actors=PER;MEX\" date=2023-06-19.")
          @Nullable List<String> values,
      @Option(
              names = "--source",
              required = true,
              description = "The words that show it, and where they stand.")
          String source,
      @Option(
              names = "--published",
              paramLabel = "DATE",
              converter = DayConverter.class,
              description = "The day of the source.")
          @Nullable LocalDate published) {
    var addition =
        new Addition(kind, fields(values == null ? List.of() : values), source, published);
    return made(hand, null, (corrector, note) -> corrector.add(addition, note));
  }

  @Command(description = "A correction does not hold; undoing an undoing brings it back.")
  int undo(
      @Mixin Hand hand,
      @Parameters(paramLabel = "NUMBER", description = "As 'demarche correct log' lists it.")
          long number) {
    return made(hand, null, (corrector, note) -> corrector.undo(number, note));
  }

  @Command(description = "Lists all corrections ever made.")
  int log(@Mixin Hand hand) {
    return hand.on(
        Access.READ,
        record -> {
          List<Correction> log = record.corrector().log();
          Set<Correction> holding = Set.copyOf(Correction.holding(log));
          return print(
              log.stream()
                  .map(c -> ItemText.entry(c, c.undoes() != null || holding.contains(c)))
                  .toList());
        });
  }

  @Command(description = "Lists the corrections that hold and are about nothing that is there.")
  int lost(@Mixin Hand hand) {
    return hand.on(
        Access.READ,
        record -> {
          List<String> lines = new ArrayList<>();
          for (Correction lost : record.corrector().lost()) {
            lines.add(ItemText.entry(lost, true));
            lost.targets().forEach(target -> lines.add("      " + ItemText.target(target)));
          }
          return print(lines);
        });
  }

  @Command(description = "Lists the fields of a kind, and what they may be.")
  int fields(
      @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.") Kind kind,
      @Parameters(paramLabel = "TYPE", arity = "0..1", description = "Its type; modes hang on it.")
          @Nullable String type) {
    List<String> lines = new ArrayList<>();
    for (String field : Fields.names()) {
      Set<String> allowed = Fields.allowed(kind, type, field);
      lines.add(field + (allowed.isEmpty() ? "" : ": " + String.join(", ", allowed)));
    }
    return print(lines);
  }

  private interface Making {
    long with(Corrector corrector, Note note);
  }

  /** Makes a correction and says what it made. */
  private int made(Hand hand, @Nullable String item, Making making) {
    Note note = hand.note();
    return hand.on(
        Access.WRITE,
        record -> {
          long number = making.with(record.corrector(), note);
          Indexing.of(record, streams);
          List<String> lines = new ArrayList<>();
          lines.add("correction " + number + " is in the log");
          if (item != null) {
            lines.add(ItemText.line(record.dossier(item).item()));
          }
          return print(lines);
        });
  }

  private Map<String, String> fields(List<String> values) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "'" + value + "' is not FIELD=VALUE, such as date=2023-06-19");
      }
      fields.put(
          value.substring(0, equals).strip().toLowerCase(Locale.ROOT), value.substring(equals + 1));
    }
    return fields;
  }

  private int print(List<String> lines) {
    var output = new Output(streams.out());
    lines.forEach(line -> output.write(line + '\n'));
    return ExitCode.OK.number();
  }
}
