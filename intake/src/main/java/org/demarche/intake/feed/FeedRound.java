package org.demarche.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.feed.Visits.Visit;
import org.demarche.intake.fetch.Answer;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.limit.Refusal;

/** Asks feeds, one after the other, and notes what they announce. For one round. */
final class FeedRound {
  /** A feed that gives nothing is asked ever less often, but so often at least. */
  private static final Duration SELDOM = Duration.ofDays(1);

  private final Visits visits;
  private final Pace pace;
  private final InstantSource clock;
  private final Duration every;
  private final State state;
  private final Round.Tally tally;

  /**
   * @param every how long a feed is left alone after it was asked
   */
  FeedRound(
      Visits visits,
      Pace pace,
      InstantSource clock,
      Duration every,
      State state,
      Round.Tally tally) {
    this.visits = visits;
    this.pace = pace;
    this.clock = clock;
    this.every = every;
    this.state = state;
    this.tally = tally;
  }

  /** Asks a feed where it stands now; what was wrong, where something was. */
  Optional<Arrival> ask(URI feed) throws InterruptedException {
    tally.feeds++;
    FeedState known = state.feed(feed);
    URI at = known.moved() == null ? feed : known.moved();
    try {
      take(feed, known, visits.get(at, known::validatorsFor));
      return Optional.empty();
    } catch (FetchException e) {
      Refusal reason = Refusal.because(String.valueOf(e.getMessage()));
      return Optional.of(failed(feed, at, e.isPassing(), reason));
    } catch (Refusal e) {
      return Optional.of(failed(feed, at, false, e));
    }
  }

  private void take(URI feed, FeedState known, Visit visit) throws FetchException, Refusal {
    Answer answer = visit.answer();
    Instant now = clock.instant();
    Instant due = now.plus(every);
    URI moved = visit.stands().equals(feed) ? null : visit.stands();
    if (answer.status() == 304) {
      tally.unchanged++;
      state.put(feed, known.unchanged(moved, due, now));
    } else {
      List<Item> items = FeedReader.read(body(answer), answer.charset(), visit.address());
      tally.fresh += state.announce(items, now);
      state.put(feed, known.answered(answer.validators(), visit.address(), moved, due, now));
    }
    // believed only now: what it leads to is a feed
    if (moved != null && !moved.equals(known.moved())) {
      tally.notes.add(feed + " has moved for good to " + moved);
    }
  }

  private static byte[] body(Answer answer) throws FetchException {
    if (answer.status() != 200) {
      throw answer.unwanted();
    }
    return answer.body();
  }

  private Arrival failed(URI feed, URI at, boolean passing, Refusal reason) {
    tally.failed++;
    FeedState known = state.feed(feed);
    Instant due = pace.again(at, every, known.failures(), SELDOM);
    state.put(feed, known.failed(due, passing, clock.instant(), reason.reason()));
    return Refused.of(at.toString(), reason);
  }
}
