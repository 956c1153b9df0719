package org.demarche.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Bounds the time of the processor that something takes: a busy machine makes nothing fail. */
final class Within {
  private static final long NANOS = 1_000_000_000L;

  private Within() {}

  /**
   * Runs it.
   *
   * @throws AssertionError when it takes longer, with the place where it was then
   */
  static <T> T seconds(int most, String what, Callable<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var task = new FutureTask<T>(work);
    var thread = new Thread(task, what);
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return task.get(50, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (threads.getThreadCpuTime(thread.getId()) > most * NANOS) {
          throw new AssertionError(
              what + " takes over " + most + " s, at " + Arrays.toString(thread.getStackTrace()));
        }
      } catch (ExecutionException e) {
        throw new AssertionError(what + " failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(what + " was interrupted", e);
      }
    }
  }
}
