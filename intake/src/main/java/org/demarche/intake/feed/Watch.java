package org.demarche.intake.feed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.WebPages;
import org.demarche.intake.feed.Visits.Visit;
import org.demarche.intake.fetch.Answer;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.fetch.Fetcher;
import org.demarche.intake.fetch.Plain;
import org.demarche.intake.fetch.Validators;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.PageSource;
import org.jspecify.annotations.Nullable;

/**
 * Watches feeds, a round at a time. An item is done when the keeper has what its page gave, and
 * only then is that written down: whatever interrupts a round, the next one goes on where it was.
 * For one thread.
 */
public final class Watch implements Closeable {
  /** Pages that are handed on together: what an interruption lets be fetched twice. */
  private static final int PORTION = 16;

  /** A page that gives nothing is asked for ever less often, but so often at least. */
  private static final Duration SELDOM = Duration.ofHours(12);

  private final Visits visits;
  private final Pace pace;
  private final InstantSource clock;
  private final Settings settings;
  private final StateFile file;
  private final State state;

  private Round.Tally tally = new Round.Tally();

  /**
   * @param fetcher asks the web
   * @param clock what time it is
   * @param pauses waits
   * @param chance for the jitter of pauses
   * @param file where it is written down how things stand; closed with this
   * @throws IOException when it cannot be read
   * @throws Refusal when it is broken
   */
  public Watch(
      Fetcher fetcher,
      InstantSource clock,
      Pauses pauses,
      RandomGenerator chance,
      Settings settings,
      StateFile file)
      throws IOException, Refusal {
    this.clock = clock;
    this.settings = settings;
    this.file = file;
    this.pace = new Pace(clock, pauses, chance, settings.distance());
    this.state = file.read();
    this.visits = new Visits(fetcher, clock, pace, new Robots(state.rules()));
  }

  /**
   * Asks the feeds that are due, and fetches the pages that wait.
   *
   * @param feeds their addresses, without names and passwords ({@link Plain})
   * @param keeper gets what the pages gave, some at a time; what it throws ends the round, and its
   *     pages are fetched again in the next; what it could not read, too, some times
   * @throws InterruptedException when somebody wants an end; nothing is lost
   */
  public Round round(List<URI> feeds, Keeper keeper) throws InterruptedException {
    tally = new Round.Tally();
    List<Arrival> problems = new ArrayList<>();
    var asking = new FeedRound(visits, pace, clock, settings.every(), state, tally);
    for (URI feed : feeds) {
      if (!state.feed(feed).due().isAfter(clock.instant())) {
        asking.ask(feed).ifPresent(problems::add);
        file.write(state);
      }
    }
    if (!problems.isEmpty()) {
      keeper.keep(problems);
    }
    pages(keeper);
    state.forget(clock.instant());
    file.write(state);
    return tally.round(state.waiting());
  }

  /** When there is something to do again. */
  public Instant due(List<URI> feeds) {
    Instant next = clock.instant().plus(settings.every());
    for (URI feed : feeds) {
      Instant due = state.feed(feed).due();
      next = due.isBefore(next) ? due : next;
    }
    for (ItemState item : state.items().values()) {
      next = !item.done() && item.due().isBefore(next) ? item.due() : next;
    }
    return next;
  }

  /** Fetches the pages that are due, always one whose host has its turn first. */
  private void pages(Keeper keeper) throws InterruptedException {
    List<URI> due = new ArrayList<>(state.due(clock.instant()));
    var portion = new Portion(keeper);
    while (!due.isEmpty()) {
      URI page = due.stream().min(Comparator.comparing(pace::turn)).orElseThrow();
      due.remove(page);
      fetch(page, portion);
      if (portion.size() >= PORTION) {
        portion.handOn();
      }
    }
    portion.handOn();
  }

  private void fetch(URI page, Portion portion) throws InterruptedException {
    try {
      Visit visit = visits.get(page, address -> Validators.NONE);
      if (visit.answer().status() != 200) {
        throw visit.answer().unwanted();
      }
      tally.pages++;
      portion.add(page, arrival(page, visit));
    } catch (FetchException e) {
      if (e.isPassing() && mayTryAgain(page)) {
        putOff(page);
        file.write(state);
      } else {
        Refusal reason = Refusal.because(String.valueOf(e.getMessage()));
        portion.add(page, Refused.of(page.toString(), reason));
      }
    }
  }

  private boolean mayTryAgain(URI page) {
    return item(page).failures() + 1 < settings.tries();
  }

  private void putOff(URI page) {
    ItemState item = item(page);
    Instant due = pace.again(page, settings.retry(), item.failures(), SELDOM);
    state.items().put(page.toString(), item.later(due));
  }

  /** What could not be read has another chance: with more memory, or a page that was mended. */
  private void unread(URI page) {
    if (mayTryAgain(page)) {
      putOff(page);
      tally.notes.add(page + ": not read; it is tried again");
    } else {
      state.items().put(page.toString(), item(page).finished());
      tally.notes.add(page + ": not read in " + settings.tries() + " tries, and given up");
    }
  }

  private Arrival arrival(URI page, Visit visit) {
    Answer answer = visit.answer();
    String type = answer.type();
    if (type != null && !type.contains("html") && !type.startsWith("text/")) {
      return Refused.of(page.toString(), Refusal.because("not a page but " + type));
    }
    var source =
        new PageSource(
            visit.address().toString(), answer.charset(), clock.instant(), settings.publishers());
    return WebPages.read(page.toString(), answer.body(), source, announced(page));
  }

  /** The day that the feed gives, where that is not still to come. */
  private @Nullable LocalDate announced(URI page) {
    LocalDate day = item(page).published();
    LocalDate last = clock.instant().atOffset(ZoneOffset.MAX).toLocalDate();
    return day == null || day.isAfter(last) ? null : day;
  }

  private ItemState item(URI page) {
    ItemState item = state.items().get(page.toString());
    if (item == null) {
      throw new IllegalStateException("nobody announced " + page);
    }
    return item;
  }

  /** Pages on their way to the keeper. */
  private final class Portion {
    private final Keeper keeper;
    private final List<URI> pages = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    Portion(Keeper keeper) {
      this.keeper = keeper;
    }

    int size() {
      return pages.size();
    }

    void add(URI page, Arrival arrival) {
      pages.add(page);
      arrivals.add(arrival);
    }

    void handOn() {
      if (pages.isEmpty()) {
        return;
      }
      List<Arrival> unread = keeper.keep(List.copyOf(arrivals));
      for (int i = 0; i < pages.size(); i++) {
        URI page = pages.get(i);
        if (unread.contains(arrivals.get(i))) {
          unread(page);
        } else {
          state.items().put(page.toString(), item(page).finished());
        }
      }
      file.write(state);
      pages.clear();
      arrivals.clear();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
