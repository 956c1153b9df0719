package org.demarche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands over the results in the order in which it came, on the
 * caller's thread. What is under way is bounded in number and in weight, whatever the input's size.
 *
 * @param <T> a result
 */
final class InputOrder<T> implements AutoCloseable {
  private static final int TASKS_A_THREAD = 4;

  /** Characters of text under way; one report may be heavier. */
  private static final long MOST_WEIGHT = 16L << 20;

  private record Task<T>(Future<T> result, long weight) {}

  private final ExecutorService threads;
  private final int most;
  private final Consumer<T> sink;
  private final Deque<Task<T>> underWay = new ArrayDeque<>();
  private long weight;

  /**
   * @param sink gets the results
   */
  InputOrder(int threads, Consumer<T> sink) {
    this.threads = Executors.newFixedThreadPool(threads, InputOrder::thread);
    this.most = threads * TASKS_A_THREAD;
    this.sink = sink;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Starts a piece of work; waits while too much is under way. */
  void add(Callable<T> work, long weighs) {
    while (!underWay.isEmpty() && (underWay.size() >= most || weight + weighs > MOST_WEIGHT)) {
      handOver();
    }
    weight += weighs;
    underWay.add(new Task<>(threads.submit(work), weighs));
    while (!underWay.isEmpty() && underWay.peek().result().isDone()) {
      handOver();
    }
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    Task<T> task = underWay.remove();
    weight -= task.weight();
    try {
      sink.accept(task.result().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("work must not fail", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException(ExitCode.FAULT, "interrupted");
    }
  }

  /** Drops what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
