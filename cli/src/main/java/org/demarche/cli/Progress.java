package org.demarche.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long run is, on standard error: one line that renews itself on a terminal, else a line
 * now and then. For one thread.
 */
final class Progress {
  /** Whether and how it is shown. */
  enum Kind {
    /** Not at all. */
    NONE,
    /** A line now and then. */
    LINES,
    /** One line that renews itself. */
    LIVE
  }

  private static final long NANOS = 1_000_000_000L;
  private static final long LIVE_EVERY = NANOS / 5;
  private static final long LINE_EVERY = 10 * NANOS;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final Kind kind;
  private final LongSupplier nanos;
  private final long begun;
  private long last;
  private long reports;
  private boolean standing;

  /**
   * @param nanos a running count of nanoseconds
   */
  Progress(PrintStream err, Kind kind, LongSupplier nanos) {
    this.err = err;
    this.kind = kind;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.last = begun;
  }

  /** One more report was read. */
  void report() {
    reports++;
    long now = nanos.getAsLong();
    if (kind == Kind.NONE || now - last < (kind == Kind.LIVE ? LIVE_EVERY : LINE_EVERY)) {
      return;
    }
    last = now;
    if (kind == Kind.LIVE) {
      err.print(CLEAR + line(now));
      err.flush();
      standing = true;
    } else {
      err.println(line(now));
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (standing) {
      err.print(CLEAR);
      err.flush();
      standing = false;
    }
  }

  /** Says how it went. */
  void end() {
    clear();
    if (kind != Kind.NONE) {
      err.println(line(nanos.getAsLong()));
    }
  }

  private String line(long now) {
    double seconds = Math.max(1, now - begun) / (double) NANOS;
    return String.format(
        Locale.ROOT,
        "%d report%s read in %.0f s, %.1f a second",
        reports,
        reports == 1 ? "" : "s",
        seconds,
        reports / seconds);
  }
}
