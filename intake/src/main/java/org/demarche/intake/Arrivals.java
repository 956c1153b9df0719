package org.demarche.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one run, in the order of the input. Each is read when it is asked for and none is
 * kept, so any number of them needs the memory of the largest. For one thread; close it when done.
 */
public final class Arrivals implements Iterator<Arrival>, Closeable {
  private final Feeds inputs;
  private final Ids ids = new Ids();
  private @Nullable Feed feed;
  private @Nullable Arrival ahead;

  Arrivals(Feeds inputs) {
    this.inputs = inputs;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      ahead = advance();
    }
    return ahead != null;
  }

  @Override
  public Arrival next() {
    Arrival now = hasNext() ? ahead : null;
    if (now == null) {
      throw new NoSuchElementException("no more reports");
    }
    ahead = null;
    return now instanceof Taken taken ? checked(unique(taken)) : now;
  }

  /** What is left of a report when it is looked at: its language, its length, its words. */
  static Arrival checked(Taken taken) {
    Arrival sound = Soundness.of(taken);
    return sound instanceof Taken whole ? Tongue.of(whole) : sound;
  }

  private @Nullable Arrival advance() {
    while (true) {
      Arrival arrival = feed == null ? null : feed.next();
      if (arrival != null) {
        return arrival;
      }
      close();
      feed = inputs.next();
      if (feed == null) {
        return null;
      }
    }
  }

  private Taken unique(Taken taken) {
    Report r = taken.report();
    String id = ids.unique(r.id());
    if (id.equals(r.id())) {
      return taken;
    }
    return new Taken(
        new Report(
            id,
            r.url(),
            r.title(),
            r.published(),
            r.publisher(),
            r.authors(),
            r.language(),
            r.text()),
        taken.declared(),
        taken.notes());
  }

  /** Closes the file that is open, if one is. */
  @Override
  public void close() {
    try {
      if (feed != null) {
        feed.close();
      }
    } catch (IOException e) {
      // it was only read, and what was read is sound
    } finally {
      feed = null;
    }
  }
}
