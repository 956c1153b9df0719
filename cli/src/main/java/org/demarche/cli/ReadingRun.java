package org.demarche.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.demarche.cli.format.ReadingFormat;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.Taken;
import org.demarche.reading.Reader;
import org.demarche.report.Report;

/** Reads all that arrives and prints it in the order of the input. For one use. */
final class ReadingRun {
  private final Supplier<Reader> reader;
  private final ReadingFormat format;
  private final Output output;
  private final PrintStream err;
  private final Progress progress;

  private ExitCode code = ExitCode.OK;
  private long read;
  private long failed;

  ReadingRun(
      Supplier<Reader> reader,
      ReadingFormat format,
      Output output,
      PrintStream err,
      Progress progress) {
    this.reader = reader;
    this.format = format;
    this.output = output;
    this.err = err;
    this.progress = progress;
  }

  /** Reads it all on so many threads. */
  ExitCode over(Iterator<Arrival> arrivals, int threads) {
    try (var order = new InputOrder<Turn>(threads, this::print)) {
      while (arrivals.hasNext()) {
        add(order, arrivals.next());
      }
      order.finish();
      if (read > 0) {
        progress.end();
      }
    } catch (Output.Closed e) {
      progress.clear();
      return code;
    }
    if (failed > 0) {
      say(count(read, "report") + " read, " + failed + " refused");
    }
    return code;
  }

  private void add(InputOrder<Turn> order, Arrival arrival) {
    if (arrival instanceof Taken taken) {
      Reader loaded = reader.get();
      order.add(turn(loaded, taken), taken.report().text().length());
    } else if (arrival instanceof Refused refused) {
      order.add(() -> Turn.failed(ExitCode.REFUSED, refused.message()), 0);
    }
  }

  /** Reads one report. Whatever goes wrong with it stays with it: the others are read. */
  private Callable<Turn> turn(Reader loaded, Taken taken) {
    return () -> {
      Report report = taken.report();
      try {
        return Turn.read(format.show(loaded.read(report)), notes(taken));
      } catch (RuntimeException | StackOverflowError e) {
        return Turn.failed(ExitCode.FAULT, report.id() + ": " + Failures.fault(e));
      } catch (OutOfMemoryError e) {
        return Turn.failed(ExitCode.RESOURCES, report.id() + ": " + Failures.MEMORY);
      }
    };
  }

  private static List<String> notes(Taken taken) {
    List<String> notes = new ArrayList<>();
    taken.notes().forEach(note -> notes.add("note: " + taken.report().id() + ": " + note));
    return notes;
  }

  private void print(Turn turn) {
    progress.clear();
    turn.plainMessages().forEach(this::say);
    code = code.or(turn.code());
    if (!turn.isRead()) {
      failed++;
      return;
    }
    read++;
    begin();
    output.write(turn.unit());
    progress.report();
  }

  private void begin() {
    if (read == 1) {
      output.write(format.head());
    }
  }

  private void say(String message) {
    err.println(message);
  }

  private static String count(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
