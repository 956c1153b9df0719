package org.demarche.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.demarche.cli.terminal.Plain;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.SetAside;
import org.demarche.intake.Taken;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;
import org.demarche.report.Report;

/**
 * Reads all that arrives and hands on what is made of it in the order of the input. For one use.
 *
 * @param <T> what is made of a reading
 */
final class ReadingRun<T> {

  private final Supplier<Reader> reader;
  private final Function<Reading, T> make;
  private final Consumer<T> sink;
  private final Consumer<String> says;
  private final Progress progress;

  private Predicate<Report> wanted = report -> true;
  private Function<Report, Optional<T>> unread = report -> Optional.empty();
  private final List<Arrival> unreadable = new ArrayList<>();
  private final Asides asides = new Asides();
  private ExitCode code = ExitCode.OK;
  private long read;
  private long failed;

  /**
   * @param make runs on several threads
   * @param sink runs on the caller's thread
   * @param says is told what went wrong, a line at a time, on the caller's thread
   */
  ReadingRun(
      Supplier<Reader> reader,
      Function<Reading, T> make,
      Consumer<T> sink,
      Consumer<String> says,
      Progress progress) {
    this.reader = reader;
    this.make = make;
    this.sink = sink;
    this.says = says;
    this.progress = progress;
  }

  /** Passes over the reports that are not wanted before they are read; asked on one thread. */
  ReadingRun<T> only(Predicate<Report> reports) {
    wanted = reports;
    return this;
  }

  /** Hands on something for a report that is set aside too: not read, but not lost either. */
  ReadingRun<T> unread(Function<Report, Optional<T>> show) {
    unread = show;
    return this;
  }

  /** Reads it all on so many threads. */
  ExitCode over(Iterator<Arrival> arrivals, int threads) {
    try (var order = new InputOrder<Turn<T>>(threads, this::handOn)) {
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
    asides.summary().map(Plain::line).ifPresent(says);
    if (failed > 0) {
      says.accept(count(read, "report") + " read, " + failed + " refused");
    }
    return code;
  }

  /** Those that were taken but could not be read. */
  List<Arrival> unreadable() {
    return List.copyOf(unreadable);
  }

  private void add(InputOrder<Turn<T>> order, Arrival arrival) {
    if (arrival instanceof Taken taken && wanted.test(taken.report())) {
      Reader loaded = reader.get();
      int length = taken.report().text().length();
      order.add(turn(loaded, taken), length);
    } else if (arrival instanceof Refused refused) {
      order.add(() -> Turn.refused(refused.message()), 0);
    } else if (arrival instanceof SetAside aside) {
      List<String> message = asides.add(aside).map(List::of).orElse(List.of());
      Optional<T> shown = Optional.ofNullable(aside.report()).flatMap(unread);
      order.add(() -> Turn.aside(shown, message), 0);
    }
  }

  /** Reads one report. Whatever goes wrong with it stays with it: the others are read. */
  private Callable<Turn<T>> turn(Reader loaded, Taken taken) {
    return () -> {
      try {
        return Turn.read(make.apply(loaded.read(taken.report())), notes(taken));
      } catch (RuntimeException | StackOverflowError e) {
        return Turn.failed(taken, ExitCode.FAULT, Failures.fault(e));
      } catch (OutOfMemoryError e) {
        return Turn.failed(taken, ExitCode.RESOURCES, Failures.MEMORY);
      }
    };
  }

  private static List<String> notes(Taken taken) {
    List<String> notes = new ArrayList<>();
    taken.notes().forEach(note -> notes.add("note: " + taken.report().id() + ": " + note));
    return notes;
  }

  private void handOn(Turn<T> turn) {
    progress.clear();
    turn.plainMessages().forEach(says);
    code = code.or(turn.code());
    turn.result().ifPresent(sink);
    if (turn.unread() != null) {
      unreadable.add(turn.unread());
    }
    switch (turn.state()) {
      case READ -> {
        read++;
        progress.report();
      }
      case FAILED -> failed++;
      case ASIDE -> {} // counted when it came
    }
  }

  /** "1 report", "2 reports". */
  static String count(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
