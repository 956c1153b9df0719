package org.demarche.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.demarche.reading.table.TableException;
import org.demarche.record.store.RecordException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code demarche archive}, and the main class for {@code spark-submit}: millions of reports into
 * Parquet tables.
 */
@Command(
    name = "demarche archive",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads many reports into a folder of Parquet tables, those of 'demarche export'. What it was"
          + " stopped at it goes on with; 'demarche add DIR' takes the tables into a record."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some input was refused, the rest was read: see the table 'refused'",
      "2:the command line or a knowledge table is wrong",
      "3:the machine ran out of memory or of room",
      "4:the program failed; please report it"
    })
public final class Main implements Callable<Integer> {
  private static final int DEEPEST = 20;

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "GLOB",
      description =
          "Files, folders or patterns (quoted) of these, of any kind that 'demarche read' reads: paths"
              + " or addresses (s3a://, hdfs://).")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the archive: a path or an address.")
  private String folder = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of reports that do not name theirs, as in 2023-06-19.")
  private @Nullable LocalDate published;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder of your own tables, at the same path on all machines.")
  private @Nullable Path knowledge;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "On this machine: how many reports are read at a time; default: one a core.")
  private @Nullable Integer threads;

  @Option(
      names = "--lot",
      paramLabel = "N",
      description =
          "Reports that are read together, for each core: what an interruption can cost; default:"
              + " ${DEFAULT-VALUE}.")
  private int lot = Archiving.LOT_REPORTS;

  @Option(names = "--progress", description = "Say how far it is, on standard error.")
  private boolean progress;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the process. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  /** Runs the verb; the exit status. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      return new CommandLine(new Main(out, err))
          .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
          .setParameterExceptionHandler(
              (e, all) -> say(err, Ending.USAGE, String.valueOf(e.getMessage())))
          .setExecutionExceptionHandler((e, line, all) -> handle(err, e))
          .execute(arguments);
    } catch (Error e) { // picocli hands exceptions to its handler, but not errors
      return handle(err, e);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (lot < 1) {
      throw new ArchiveException(Ending.USAGE, "--lot must be 1 or more: " + lot);
    }
    if (threads != null && threads < 1) {
      throw new ArchiveException(Ending.USAGE, "--threads must be 1 or more: " + threads);
    }
    if (knowledge != null && !Files.isDirectory(knowledge)) {
      throw new ArchiveException(Ending.USAGE, "--knowledge: no such folder: " + knowledge);
    }
    PrintStream told =
        progress
            ? err
            : new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (SparkSession spark = Session.open(threads)) {
      List<Input> found = Listing.of(inputs, spark.sparkContext().hadoopConfiguration());
      Knowing knowing =
          new Knowing(knowledge == null ? null : knowledge.toAbsolutePath().toString());
      Archiving.Outcome outcome =
          new Archiving(spark, folder, knowing, published, lot, told).run(found);
      out.println(
          count(outcome.read(), "report")
              + " in the archive, "
              + outcome.refused()
              + " refused, "
              + outcome.aside()
              + " set aside");
      return (outcome.refused() > 0 ? Ending.REFUSED : Ending.OK).number();
    }
  }

  private static String count(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  private static int handle(PrintStream err, Throwable thrown) {
    Throwable problem = thrown;
    for (int deep = 0;
        deep < DEEPEST && problem.getCause() != null && isWrapping(problem);
        deep++) {
      problem = problem.getCause();
    }
    String message = String.valueOf(problem.getMessage());
    if (problem instanceof ArchiveException e) {
      return say(err, e.ending(), message);
    }
    if (problem instanceof OutOfMemoryError || message.contains("OutOfMemoryError")) {
      return say(
          err, Ending.RESOURCES, "not enough memory; give more with DEMARCHE_JAVA_OPTS=-Xmx8g");
    }
    if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
      return say(err, Ending.RESOURCES, "no room left on the disk: " + message);
    }
    if (problem instanceof TableException
        || problem instanceof IOException
        || problem instanceof RecordException) {
      return say(err, Ending.USAGE, message);
    }
    return say(err, Ending.FAULT, fault(problem));
  }

  /** Whether what matters is what caused it. */
  private static boolean isWrapping(Throwable problem) {
    return problem instanceof RuntimeException
        ? !(problem instanceof ArchiveException || problem instanceof TableException)
        : problem instanceof SparkException || problem instanceof ExecutionException;
  }

  /** One line for a fault of the program's, with the place in it. */
  static String fault(Throwable problem) {
    String where = "";
    for (StackTraceElement element : problem.getStackTrace()) {
      if (element.getClassName().startsWith("org.demarche.")) {
        where = " at " + element;
        break;
      }
    }
    return "a fault of the program's, please report it: " + problem + where;
  }

  private static int say(PrintStream err, Ending ending, String message) {
    err.println("demarche: " + message.lines().findFirst().orElse(""));
    return ending.number();
  }
}
