package org.demarche.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.reading.Reader;
import org.demarche.reading.language.syntax.EncoderParser;
import org.demarche.reading.table.Knowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code demarche} command: finds the verb and runs it. */
@Command(
    name = "demarche",
    subcommands = HelpCommand.class,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news reports on the relations between states: who did what to whom.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some input was refused, the rest was read",
      "2:the command line or a knowledge table is wrong, nothing was read",
      "3:the machine ran out of memory or of room for the output",
      "4:the program failed; please report it"
    })
public final class Demarche implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Demarche() {}

  /** Runs the process. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Streams.ofProcess(), Demarche::load));
  }

  private static Reader load(Optional<Path> knowledge) {
    return Reader.load(knowledge.map(Knowledge::with).orElseGet(Knowledge::bundled));
  }

  /**
   * Runs one command.
   *
   * @param streams the ends that it reads from and writes to
   * @param load makes the reader, with the tables of a folder if one is given
   * @return the exit status
   */
  static int run(String[] arguments, Streams streams, Function<Optional<Path>, Reader> load) {
    var failures = new Failures(streams.err());
    try {
      return commandLine(streams, failures, load).execute(arguments);
    } catch (Error e) { // picocli hands exceptions to its handler, but not errors
      return failures.handle(e).number();
    }
  }

  private static CommandLine commandLine(
      Streams streams, Failures failures, Function<Optional<Path>, Reader> load) {
    var out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
    return new CommandLine(new Demarche())
        .addSubcommand(new ReadCommand(streams, load))
        .addSubcommand(new ParseCommand(streams, EncoderParser::load))
        .addSubcommand(new AddCommand(streams, load))
        .addSubcommand(new WatchCommand(streams, load))
        .addSubcommand(new ArchiveCommand())
        .addSubcommand(new RelationCommand(streams))
        .addSubcommand(new ActorCommand(streams))
        .addSubcommand(new IssueCommand(streams))
        .addSubcommand(new DueCommand(streams))
        .addSubcommand(new ChannelsCommand(streams))
        .addSubcommand(new FollowCommand(streams))
        .addSubcommand(new SearchCommand(streams))
        .addSubcommand(new CoverageCommand(streams))
        .addSubcommand(new RereadCommand(streams, load))
        .addSubcommand(new ShowCommand(streams))
        .addSubcommand(new CorrectCommand(streams))
        .addSubcommand(new AuditCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new SqlCommand(streams))
        .addSubcommand(new DeskCommand(streams, load))
        .addSubcommand(new McpCommand(streams))
        .addSubcommand(new DumpCommand(streams))
        .addSubcommand(new MeasureCommand(streams, load))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(Math.max(80, streams.terminal().columns()))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "what is to be done? Name a command");
  }
}
