package org.demarche.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Jobs of Spark that do not wait for each other: a small table is one task, so that one job after
 * the other would leave all cores idle but one.
 */
final class Jobs {
  private final int atOnce;
  private final List<Callable<Object>> waiting = new ArrayList<>();

  /**
   * @param atOnce how many run at a time, at least one
   */
  Jobs(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Puts one down for the next run. */
  void add(Runnable job) {
    waiting.add(Executors.callable(job));
  }

  /**
   * Runs those that wait, until all have ended, failed ones too.
   *
   * @throws RuntimeException what the first of those threw that failed, in the order given; an
   *     error likewise
   */
  void run() {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(atOnce, waiting.size())));
    try {
      List<Future<Object>> ended = pool.invokeAll(waiting);
      waiting.clear();
      for (Future<Object> one : ended) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) { // such as want of memory: not ours to dress up
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a Runnable throws nothing else
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the tables were made", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
