package org.demarche.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.record.Told;
import org.demarche.record.index.Grain;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Period;
import org.demarche.record.search.Search;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** How fast a large record answers, and whether adding to it costs more than to an empty one. */
public final class RecordSpeed {
  private static final int PORTION = 4000;
  private static final int TIMES = 15;

  /** As many as {@code demarche add} adds at a time where more than one are to be added. */
  private static final int AT_ONCE = 32;

  /** The days of the news that fill it. */
  private static final LocalDate BEGIN = LocalDate.of(2005, 1, 1);

  private static final LocalDate END = LocalDate.of(2025, 4, 14);

  /** News that were passed over at the time. */
  private static final LocalDate LONG_AGO = LocalDate.of(2012, 3, 1);

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final List<Pair> PAIRS =
      List.of(new Pair("USA", "CHN"), new Pair("USA", "RUS"), new Pair("PER", "CHL"));
  private static final List<String> WORDS = List.of("word5", "word1a word7", "\"word3 word4\"");

  private final Consumer<String> progress;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  private RecordSpeed(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * Makes a record of so many events in a temporary folder and measures it.
   *
   * @param progress is told how far it is
   * @return milliseconds by what was done: by the clock, medians of {@value #TIMES}, and in the
   *     processors ("… cpu"), means of as many, which tell more on a machine that has other work to
   *     do
   * @throws IOException when there is no room
   */
  public static Map<String, Double> of(int events, Consumer<String> progress) throws IOException {
    Path folder = Files.createTempDirectory("demarche-speed");
    try {
      return of(events, folder, progress);
    } finally {
      delete(folder);
    }
  }

  /**
   * The same in a folder that is kept, so that the record can be looked at; one that lies there is
   * not made again.
   *
   * @throws IOException when there is no room
   */
  public static Map<String, Double> of(int events, Path folder, Consumer<String> progress)
      throws IOException {
    var speed = new RecordSpeed(progress);
    Path full = folder.resolve(events + "-events.duckdb");
    Path empty = folder.resolve("empty.duckdb");
    for (int i = 0; i < 2; i++) { // the first one warms up
      Files.deleteIfExists(empty);
      speed.adding("an empty record", empty, 1);
    }
    if (!Files.exists(full)) {
      speed.fill(full, events);
    }
    speed.adding("the full record", full, seed(full));
    speed.asking(full);
    return speed.figures;
  }

  /** Another one for every run, so that the reports are new to the record. */
  private static long seed(Path file) {
    try (var record = DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO)) {
      return record.size().reports();
    }
  }

  private void fill(Path file, int events) {
    var news = new MadeNews(3, BEGIN);
    int reports = events / MadeNews.EVENTS;
    long begun = System.nanoTime();
    try (var record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      for (int done = 0; done < reports; done += PORTION) {
        record.add(news.reports(Math.min(PORTION, reports - done)));
        progress.accept(done * MadeNews.EVENTS + " events");
      }
      figures.put("items", (double) record.size().items());
      figures.put("fill, ms an event", millis(begun) / events);
      long made = System.nanoTime();
      record.index(() -> progress.accept("the search index"));
      figures.put("make the search index", millis(made));
    }
  }

  /** Adds reports one by one, after some to warm up, and many at a time; then closes it. */
  private void adding(String what, Path file, long seed) {
    long begun;
    try (var record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      record.index(() -> progress.accept("the search index"));
      for (Told report : new MadeNews(seed, END).reports(TIMES)) {
        record.add(List.of(report));
      }
      adding("a report", what, record, new MadeNews(seed + 100, END), 1);
      adding("a report of long ago", what, record, new MadeNews(seed + 200, LONG_AGO), 1);
      adding(AT_ONCE + " reports at once", what, record, new MadeNews(seed + 300, END), AT_ONCE);
      begun = System.nanoTime();
      record.index(() -> progress.accept("the search index"));
      figures.put("then bring the search index of " + what + " up to date", millis(begun));
      begun = System.nanoTime();
    }
    figures.put("then close " + what, millis(begun));
  }

  private void adding(
      String added, String what, DiplomaticRecord record, MadeNews news, int atOnce) {
    Iterator<Told> reports = news.reports(atOnce * TIMES).iterator();
    timed(
        "add " + added + " to " + what,
        () -> record.add(Stream.generate(reports::next).limit(atOnce).toList()));
  }

  private void asking(Path file) {
    try (var record = DiplomaticRecord.open(file, Access.READ, Duration.ZERO)) {
      Questions questions = record.questions();
      for (Pair pair : PAIRS) {
        timed("relation " + pair.source() + ' ' + pair.target(), () -> relation(questions, pair));
      }
      long begun = System.nanoTime();
      search(questions, WORDS.get(0));
      figures.put("first search", millis(begun));
      for (String words : WORDS) {
        timed("search " + words, () -> search(questions, words));
      }
    }
  }

  private static void relation(Questions questions, Pair pair) {
    questions.relation(pair, Period.ALWAYS, Grain.MONTH, Scale.PLOVER, 30, 20);
  }

  private static void search(Questions questions, String words) {
    questions.search(new Search(words, Set.of(), List.of(), null, Period.ALWAYS, 20), true, true);
  }

  private void timed(String name, Runnable work) {
    List<Double> times = new ArrayList<>();
    long used = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      work.run();
      times.add(millis(begun));
    }
    figures.put(name, median(times));
    figures.put(name + ", cpu", (SYSTEM.getProcessCpuTime() - used) / 1e6 / TIMES);
    progress.accept(name);
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
