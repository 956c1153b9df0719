package org.demarche.desk.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.desk.delivery.Receipt.Report;
import org.demarche.desk.delivery.Receipt.State;

/** Keeps count of what becomes of a delivery. Safe for several threads. */
public final class Account {
  /** So many are named; the others are counted. */
  private static final int NAMED = 200;

  private final Delivery delivery;
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Report> reports = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private State state = State.WAITING;
  private long read;
  private long added;
  private long known;
  private long more;
  private boolean isEnough;

  Account(Delivery delivery) {
    this.delivery = delivery;
  }

  /** A report was read. */
  public synchronized void read() {
    read++;
  }

  /** The record has it now. */
  public synchronized void added(Report report) {
    added++;
    if (reports.size() < NAMED) {
      reports.add(report);
    }
  }

  /** The record had so many of them already. */
  public synchronized void known(long reports) {
    known = reports;
  }

  /** Something to know, in one line: a refusal, with its file and reason. */
  public synchronized void message(String line) {
    if (messages.size() < NAMED) {
      messages.add(line);
    } else {
      more++;
    }
  }

  /** Whether no more reports are to be begun, since the desk is being closed. */
  public synchronized boolean isEnough() {
    return isEnough;
  }

  synchronized void enough() {
    isEnough = true;
  }

  synchronized void begin() {
    state = State.READING;
  }

  void end(State how) {
    synchronized (this) {
      state = how;
    }
    over.countDown();
  }

  /** How it stands once it is over, or after so long. */
  Receipt after(Duration most) {
    try {
      over.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return receipt();
  }

  synchronized Receipt receipt() {
    return new Receipt(
        delivery.number(),
        delivery.who(),
        delivery.at(),
        delivery.files().stream().map(Delivery.File::name).toList(),
        state,
        read,
        added,
        known,
        reports,
        messages,
        more);
  }
}
