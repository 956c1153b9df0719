package org.demarche.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benches, each in a process of its own, and prints for each words a second, bytes
 * allocated a word and how many times as fast as CoreNLP it is.
 *
 * <p>System properties: {@code demarche.times}, how often each is measured; {@code
 * demarche.threads}, how many threads read all texts at the same time, default one; {@code
 * demarche.benches}, a pattern of those to run beside CoreNLP's.
 */
public final class Main {
  private static final String YARDSTICK = CoreNlpBench.class.getName() + ".pipeline";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Main() {}

  /**
   * Runs them.
   *
   * @param arguments the file of JSON Lines and how many of its reports are read
   * @throws RunnerException when a bench fails
   */
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length != 2) {
      System.err.println("give a file of JSON Lines and how many of its reports are read");
      return;
    }
    System.setProperty(Texts.FILE, arguments[0]);
    System.setProperty(Texts.COUNT, arguments[1]);
    int threads = Integer.getInteger("demarche.threads", 1);
    var options =
        new OptionsBuilder()
            .include(YARDSTICK)
            .include(System.getProperty("demarche.benches", "org.demarche.bench.*"))
            .mode(Mode.AverageTime)
            .timeUnit(java.util.concurrent.TimeUnit.SECONDS)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(Integer.getInteger("demarche.times", 5))
            .measurementTime(TimeValue.seconds(1))
            .forks(1)
            .threads(threads)
            .jvmArgs(
                "-Xmx5g",
                "-XX:+UseSerialGC",
                "-D" + Texts.FILE + "=" + arguments[0],
                "-D" + Texts.COUNT + "=" + arguments[1])
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    print(new Runner(options).run(), Texts.words(Texts.load()), threads);
  }

  private static void print(Collection<RunResult> results, long words, int threads) {
    double yardstick =
        results.stream()
            .filter(result -> result.getParams().getBenchmark().equals(YARDSTICK))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    System.out.println("what\twords a second\tbytes a word\ttimes CoreNLP");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      double seconds = result.getPrimaryResult().getScore();
      Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
      double bytes = allocated == null ? Double.NaN : allocated.getScore() / words;
      System.out.printf(
          Locale.ROOT,
          "%s\t%.0f\t%.0f\t%.2f%n",
          name,
          threads * words / seconds,
          bytes,
          yardstick / seconds);
    }
  }
}
