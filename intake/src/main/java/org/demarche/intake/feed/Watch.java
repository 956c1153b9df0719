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
import java.util.Optional;
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
    this.visits = new Visits(fetcher, clock, pace);
    this.state = file.read();
  }

  /**
   * Asks the feeds that are due, and fetches the pages that wait.
   *
   * @param feeds their addresses, without names and passwords ({@link Plain})
   * @param keeper gets what the pages gave, some at a time; what it throws ends the round, and its
   *     pages are fetched again in the next
   * @throws InterruptedException when somebody wants an end; nothing is lost
   */
  public Round round(List<URI> feeds, Keeper keeper) throws InterruptedException {
    tally = new Round.Tally();
    List<Arrival> problems = new ArrayList<>();
    for (URI feed : feeds) {
      if (!state.feed(feed).due().isAfter(clock.instant())) {
        ask(feed).ifPresent(problems::add);
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

  private Optional<Arrival> ask(URI feed) throws InterruptedException {
    tally.feeds++;
    FeedState known = state.feed(feed);
    try {
      Answer answer = visits.get(feed, known.validators()).answer();
      if (answer.status() == 304) {
        tally.unchanged++;
        state.put(feed, new FeedState(known.validators(), again(), 0));
        return Optional.empty();
      }
      if (answer.status() != 200) {
        throw status(answer);
      }
      List<Item> items = FeedReader.read(answer.body(), answer.charset(), feed);
      tally.fresh += state.announce(items, clock.instant());
      state.put(feed, new FeedState(answer.validators(), again(), 0));
      return Optional.empty();
    } catch (FetchException e) {
      return Optional.of(failed(feed, known, Refusal.because(String.valueOf(e.getMessage()))));
    } catch (Refusal e) {
      return Optional.of(failed(feed, known, e));
    }
  }

  private Instant again() {
    return clock.instant().plus(settings.every());
  }

  /** A feed that gave nothing is asked ever less often, and never given up. */
  private Arrival failed(URI feed, FeedState known, Refusal reason) {
    tally.failed++;
    Instant due = later(feed, settings.every(), known.failures(), Duration.ofDays(1));
    state.put(feed, new FeedState(known.validators(), due, known.failures() + 1));
    return Refused.of(feed.toString(), reason);
  }

  /** Twice as long after each failure, and not before the host wants to be asked. */
  private Instant later(URI address, Duration first, int failures, Duration most) {
    Duration wait = first.multipliedBy(1L << Math.min(failures, 10));
    Instant time = clock.instant().plus(pace.jittered(wait.compareTo(most) > 0 ? most : wait));
    Instant turn = pace.turn(address);
    return turn.isAfter(time) ? turn : time;
  }

  private static FetchException status(Answer answer) {
    String message = "status " + answer.status();
    return answer.isPassing() ? FetchException.forNow(message) : FetchException.forGood(message);
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
      Visit visit = visits.get(page, Validators.NONE);
      if (visit.answer().status() != 200) {
        throw status(visit.answer());
      }
      tally.pages++;
      portion.add(page, arrival(page, visit));
    } catch (FetchException e) {
      ItemState item = item(page);
      if (e.isPassing() && item.failures() + 1 < settings.tries()) {
        Instant due = later(page, settings.retry(), item.failures(), Duration.ofHours(12));
        state.items().put(page.toString(), item.later(due));
        file.write(state);
      } else {
        Refusal reason = Refusal.because(String.valueOf(e.getMessage()));
        portion.add(page, Refused.of(page.toString(), reason));
      }
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
      keeper.keep(List.copyOf(arrivals));
      pages.forEach(page -> state.items().put(page.toString(), item(page).finished()));
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
