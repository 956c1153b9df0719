package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Lot;
import org.demarche.record.audit.Months;
import org.demarche.record.audit.Proportion;
import org.demarche.record.correction.Note;
import org.demarche.record.export.CsvSheet;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche audit}: how right the record is. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Says how much of the record is right, by the grades of people, with Wilson's interval (95 in"
          + " 100).",
      "--grade shows items drawn by lot one by one, each with the words that tell it, and asks whether"
          + " it is right; what is answered is in the record at once, so that one can leave and go on"
          + " later.",
      "--sample draws items by lot and prints a sheet (CSV): write 'right' or 'wrong' into its first"
          + " column, leave it empty where you cannot tell, and take it back in with --grades."
    })
final class AuditCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(names = "--sample", paramLabel = "N", description = "Draw so many items.")
  private int sample;

  @Option(
      names = "--grade",
      arity = "0..1",
      paramLabel = "N",
      fallbackValue = "50",
      description = "Grade so many here and now; without a number, 50.")
  private int grade;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number draws others; default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(names = "--grades", paramLabel = "FILE", description = "Take in a graded sheet.")
  private @Nullable Path grades;

  @Mixin private Hand hand = new Hand();

  AuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var output = new Output(streams.out());
    if (grade > 0) {
      Note note = hand.note(); // nobody is asked fifty questions to be told that he has no name
      int graded = hand.on(Access.WRITE, record -> grade(record, note.who()));
      output.write("\n" + ReadingRun.count(graded, "grade") + " taken in\n");
    } else if (sample > 0) {
      var sheet = new StringBuilder();
      hand.on(
          Access.READ,
          record -> {
            new Lot(seed).draw(record, sample, new CsvSheet(sheet));
            return 0;
          });
      output.write(sheet.toString());
    } else if (grades != null) {
      Map<String, String> given = new GradedSheet(grades).read();
      Note note = hand.note();
      hand.on(
          Access.WRITE,
          record -> {
            record.corrector().grades(given, new Lot(seed).name(), note);
            return 0;
          });
      output.write(ReadingRun.count(given.size(), "grade") + " taken in\n");
    } else {
      output.write(hand.on(Access.READ, AuditCommand::report));
    }
    return ExitCode.OK.number();
  }

  private int grade(DiplomaticRecord record, String who) {
    try {
      return new Grading(record, new Lot(seed), hand::note, streams).over(grade);
    } catch (IOException e) {
      throw new CliException(
          ExitCode.RESOURCES, who + "'s answers cannot be read: " + e.getMessage());
    }
  }

  private static String report(DiplomaticRecord record) {
    var grades = new Grades(record.corrector().log());
    if (grades.all().graded() == 0) {
      return "no item is graded yet; 'demarche audit --sample 50' draws some\n";
    }
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-28s %6s %6s %9s  %s%n",
            "",
            "right",
            "graded",
            "precision",
            "interval"));
    line(text, "all", grades.all());
    grades.byKind().forEach((kind, share) -> line(text, kind, share));
    grades.byType().forEach((type, share) -> line(text, "  " + type, share));
    grades
        .byReportMonth(Months.of(record, grades.findings()))
        .forEach((month, share) -> line(text, "reports of " + month, share));
    grades.byMonth().forEach((month, share) -> line(text, "graded in " + month, share));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Proportion of) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-28s %6d %6d %9.3f  %.3f–%.3f%n",
            name,
            of.right(),
            of.graded(),
            of.share(),
            of.low(),
            of.high()));
  }
}
