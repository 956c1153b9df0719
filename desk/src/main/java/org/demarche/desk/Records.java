package org.demarche.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;

/**
 * One open record for many visitors: several may read at a time, one corrects. What a correction
 * changes is written before its visitor hears of it. Safe for several threads.
 */
public final class Records implements AutoCloseable {
  private static final int READERS = 4;
  private static final long WAIT_SECONDS = 30;

  private final DiplomaticRecord writing;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final List<DiplomaticRecord> all = new ArrayList<>();
  private final BlockingQueue<DiplomaticRecord> free = new ArrayBlockingQueue<>(READERS);

  /**
   * @param record open for writing; stays its owner's to close, after this
   */
  public Records(DiplomaticRecord record) {
    this.writing = record;
    for (int i = 0; i < READERS; i++) {
      all.add(record.beside());
    }
    free.addAll(all);
  }

  /** Reads. */
  public <T> T read(Function<DiplomaticRecord, T> work) {
    DiplomaticRecord reader = take();
    try {
      return work.apply(reader);
    } finally {
      free.add(reader);
    }
  }

  private DiplomaticRecord take() {
    try {
      DiplomaticRecord reader = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
      if (reader == null) {
        throw new RecordException(Reason.IN_USE, "too many ask the record at once; try again");
      }
      return reader;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordException(Reason.IN_USE, "the desk is closing");
    }
  }

  /** Changes it, alone. */
  public <T> T correct(Function<DiplomaticRecord, T> work) {
    lock.lock();
    try {
      return work.apply(writing);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    all.forEach(DiplomaticRecord::close);
  }
}
