package org.demarche.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.demarche.intake.fetch.Answer;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.fetch.Fetcher;
import org.demarche.intake.fetch.Plain;
import org.demarche.intake.fetch.Validators;

/** Asks hosts as they wish to be asked: by their rules, at their pace, along their redirects. */
final class Visits {
  private static final int MAX_REDIRECTS = 5;

  /**
   * What an address gave.
   *
   * @param address where it was in the end
   * @param stands where what was asked for is from now on: as far as redirects led for good
   */
  record Visit(Answer answer, URI address, URI stands) {}

  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Pace pace;
  private final Robots robots;

  Visits(Fetcher fetcher, InstantSource clock, Pace pace, Robots robots) {
    this.fetcher = fetcher;
    this.clock = clock;
    this.pace = pace;
    this.robots = robots;
  }

  /**
   * Asks, and follows redirects.
   *
   * @param known what is known of each address on the way
   * @throws FetchException when there is no answer or none may be asked for
   */
  Visit get(URI address, Function<URI, Validators> known)
      throws FetchException, InterruptedException {
    URI at = address;
    URI stands = address;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      checkRobots(at);
      Answer answer = ask(at, known.apply(at), robots.distance(at));
      String location = answer.location();
      if (!answer.isRedirect() || location == null) {
        return new Visit(answer, at, stands);
      }
      URI next = Plain.address(at, location);
      // what lies beyond a passing redirect is nobody's lasting address
      stands = answer.isForGood() && stands.equals(at) ? next : stands;
      at = next;
    }
    throw FetchException.forGood("more than " + MAX_REDIRECTS + " redirects");
  }

  private Answer ask(URI address, Validators known, Duration distance)
      throws FetchException, InterruptedException {
    pace.take(address, distance);
    Answer answer = fetcher.get(address, known);
    if (answer.isPassing()) {
      RetryAfter.of(answer.retryAfter(), clock.instant())
          .ifPresent(time -> pace.hold(address, time));
    }
    return answer;
  }

  private void checkRobots(URI address) throws FetchException, InterruptedException {
    if (!robots.knows(address, clock.instant())) {
      learn(address);
    }
    if (!robots.allow(address)) {
      throw FetchException.forGood("the host's robots.txt does not allow it");
    }
  }

  /** Asks for the rules; redirects within the same host count as the rules do. */
  private void learn(URI address) throws FetchException, InterruptedException {
    URI rules = Robots.rules(address);
    URI at = rules;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Answer answer = ask(at, Validators.NONE, Duration.ZERO);
      String location = answer.location();
      boolean leadsNowhere = location == null && answer.status() / 100 == 3;
      if (answer.isPassing() || leadsNowhere) {
        throw FetchException.forNow("the host's robots.txt: status " + answer.status());
      }
      if (!answer.isRedirect() || location == null) {
        robots.learn(rules, answer, clock.instant());
        return;
      }
      at = Plain.address(at, location);
    }
    throw FetchException.forNow("the host's robots.txt: too many redirects");
  }
}
