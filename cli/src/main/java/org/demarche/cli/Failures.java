package org.demarche.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.demarche.cli.terminal.Plain;
import org.demarche.record.store.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where what went wrong becomes a message and an exit status. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final String MEMORY = "not enough memory; give more with DEMARCHE_JAVA_OPTS=-Xmx8g";

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine verb = e.getCommandLine();
    say(String.valueOf(e.getMessage()));
    say("Try '" + verb.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.number();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine verb, ParseResult arguments) {
    return handle(e).number();
  }

  /** Says what happened. */
  ExitCode handle(Throwable thrown) {
    Throwable problem = thrown;
    while (problem instanceof CompletionException && problem.getCause() != null) {
      problem = problem.getCause();
    }
    if (problem instanceof Output.Closed) {
      return ExitCode.OK;
    }
    if (problem instanceof CliException e) {
      say(String.valueOf(e.getMessage()));
      return e.code();
    }
    if (problem instanceof org.demarche.reading.table.TableException
        || problem instanceof UncheckedIOException) {
      say(String.valueOf(problem.getMessage()));
      return ExitCode.USAGE;
    }
    if (problem instanceof RecordException e) {
      say(String.valueOf(e.getMessage()));
      return e.reason() == RecordException.Reason.NO_ROOM ? ExitCode.RESOURCES : ExitCode.USAGE;
    }
    if (problem instanceof OutOfMemoryError) {
      say(MEMORY);
      return ExitCode.RESOURCES;
    }
    say(fault(problem));
    return ExitCode.FAULT;
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

  private void say(String message) {
    err.println("demarche: " + Plain.line(message));
  }
}
