package org.demarche.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
  private static final int EVENTS_A_REPORT = 5;
  private static final int TIMES = 15;
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
   * @return milliseconds by what was done, medians of {@value #TIMES}: by the clock, and in the
   *     processors ("… cpu"), which tells more on a machine that has other work to do
   * @throws IOException when there is no room
   */
  public static Map<String, Double> of(int events, Consumer<String> progress) throws IOException {
    Path folder = Files.createTempDirectory("demarche-speed");
    var speed = new RecordSpeed(progress);
    try {
      speed.adding("add a report to an empty record", folder.resolve("empty.duckdb"), 1);
      speed.fill(folder.resolve("full.duckdb"), events);
      speed.adding("add a report to the full record", folder.resolve("full.duckdb"), 2);
      speed.asking(folder.resolve("full.duckdb"));
    } finally {
      delete(folder);
    }
    return speed.figures;
  }

  private void fill(Path file, int events) {
    var news = new MadeNews(3);
    int reports = events / EVENTS_A_REPORT;
    long begun = System.nanoTime();
    try (var record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      for (int done = 0; done < reports; done += PORTION) {
        record.add(news.reports(Math.min(PORTION, reports - done)));
        progress.accept(done * EVENTS_A_REPORT + " events");
      }
      figures.put("items", (double) record.size().items());
    }
    figures.put("fill, ms an event", millis(begun) / events);
  }

  /** Adds reports one by one, after some to warm up. */
  private void adding(String name, Path file, long seed) {
    try (var record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      for (Told report : new MadeNews(seed).reports(TIMES)) {
        record.add(List.of(report));
      }
      Iterator<Told> reports = new MadeNews(seed + 100).reports(TIMES).iterator();
      timed(name, () -> record.add(List.of(reports.next())));
    }
  }

  private void asking(Path file) {
    try (var record = DiplomaticRecord.open(file, Access.READ, Duration.ZERO)) {
      Questions questions = record.questions();
      for (Pair pair : PAIRS) {
        timed("relation " + pair.source() + ' ' + pair.target(), () -> relation(questions, pair));
      }
      long begun = System.nanoTime();
      search(questions, WORDS.get(0));
      figures.put("make the search index", millis(begun));
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
    List<Double> cpu = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      work.run();
      times.add(millis(begun));
      cpu.add((SYSTEM.getProcessCpuTime() - used) / 1e6);
    }
    figures.put(name, median(times));
    figures.put(name + ", cpu", median(cpu));
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
