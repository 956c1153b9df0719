package org.demarche.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.intake.feed.Opml;
import org.demarche.intake.feed.Pauses;
import org.demarche.intake.feed.Round;
import org.demarche.intake.feed.Settings;
import org.demarche.intake.feed.StateFile;
import org.demarche.intake.feed.Watch;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.fetch.FetchLimits;
import org.demarche.intake.fetch.Plain;
import org.demarche.intake.fetch.Reach;
import org.demarche.intake.fetch.WebFetcher;
import org.demarche.intake.limit.Refusal;
import org.demarche.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche watch}: what feeds announce, into the record. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Watches feeds (RSS, Atom), fetches the pages that they announce and reads them into the"
          + " record. Where it was is kept beside the record: it can be stopped at any time."
    })
final class WatchCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED",
      description = "Addresses of feeds, and lists of them (.opml).")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "One round, as for cron, and no waiting for the next.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often a feed is asked; default: ${DEFAULT-VALUE}.")
  private int every = 15;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "The least time between two requests to a host; default: ${DEFAULT-VALUE}.")
  private double pause = 2;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "A host that may be reached though it is on this machine or network.")
  private Set<String> allowed = Set.of();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where it is kept what was fetched; default: the record's name with .watch.")
  private @Nullable Path state;

  @Mixin private RecordOptions record = new RecordOptions();
  @Mixin private ReaderOptions reading = new ReaderOptions();

  WatchCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() throws IOException {
    reading.check();
    List<URI> addresses = addresses();
    Supplier<Reader> reader = reading.reader(load);
    var keeper = new RecordKeeper(streams, record, reading, reader);
    String agent = "Demarche/" + Version.number();
    try (var fetcher = new WebFetcher(new Reach(allowed), FetchLimits.USUAL, agent);
        Watch watch = watch(fetcher)) {
      do {
        Round round = watch.round(addresses, keeper);
        round.notes().stream()
            .map(org.demarche.cli.terminal.Plain::line)
            .forEach(streams.err()::println);
        new Output(streams.out()).write(round.summary() + '\n');
        if (!once) {
          pauses().until(watch.due(addresses));
        }
      } while (!once);
      return keeper.code().number();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return keeper.code().number();
    } catch (Refusal e) {
      throw usage("the state of the watch", e);
    }
  }

  private Watch watch(WebFetcher fetcher) throws IOException, Refusal {
    Path kept = state == null ? WatchedFeeds.besides(record.file()) : state;
    // cron is not exact to the second, and must not find every second time that it is too early
    Duration interval = Duration.ofSeconds(once ? every * 54L : every * 60L);
    var settings =
        Settings.polite(interval, Duration.ofMillis((long) (pause * 1000)), reading.publishers());
    return new Watch(
        fetcher,
        Clock.systemUTC(),
        pauses(),
        new SplittableRandom(),
        settings,
        StateFile.open(kept));
  }

  private static Pauses pauses() {
    return time -> {
      long millis = Duration.between(Clock.systemUTC().instant(), time).toMillis();
      if (millis > 0) {
        Thread.sleep(millis);
      }
    };
  }

  private List<URI> addresses() throws IOException {
    Set<URI> all = new LinkedHashSet<>();
    for (String feed : feeds) {
      try {
        for (URI address : feed.contains("://") ? List.of(new URI(feed)) : list(feed)) {
          all.add(Plain.address(address));
        }
      } catch (URISyntaxException e) {
        throw new CliException(ExitCode.USAGE, "not an address: " + e.getReason());
      } catch (FetchException e) {
        throw new CliException(ExitCode.USAGE, String.valueOf(e.getMessage()));
      } catch (Refusal e) {
        throw usage(feed, e);
      }
    }
    return new ArrayList<>(all);
  }

  private static List<URI> list(String name) throws IOException, Refusal {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw Refusal.because("neither an address nor a list of feeds");
    }
    return Opml.feeds(Files.readAllBytes(file));
  }

  private static CliException usage(String what, Refusal refusal) {
    String remedy = refusal.remedy() == null ? "" : " (" + refusal.remedy() + ")";
    return new CliException(ExitCode.USAGE, what + ": " + refusal.reason() + remedy);
  }
}
