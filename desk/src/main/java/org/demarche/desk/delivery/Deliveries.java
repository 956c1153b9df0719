package org.demarche.desk.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.demarche.desk.Records;
import org.demarche.desk.delivery.Receipt.State;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.store.RecordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What people hand in, read one delivery after the other beside everything else that the desk does.
 * What a receipt counts as added is in the record, whatever happens; what waits when the desk ends
 * is lost, and its giver can see that it was not added. Safe for several threads.
 */
public final class Deliveries implements AutoCloseable {
  /** The most that one delivery may hold, in bytes. */
  public static final long LARGEST = 128L << 20;

  /** Most files in one delivery. */
  public static final int FILES = 200;

  private static final int WAITING = 8;
  private static final int REMEMBERED = 30;
  private static final long PATIENCE_MINUTES = 5;

  private final Records records;
  private final Reception reception;
  private final Clock clock;
  private final Deque<Account> accounts = new ArrayDeque<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "reception"));
  private long last;
  private boolean isClosed;

  /** Deliveries into a record. */
  public Deliveries(Records records, Reception reception, Clock clock) {
    this.records = records;
    this.reception = reception;
    this.clock = clock;
  }

  /**
   * Takes files, which are read as soon as those before them are.
   *
   * @param published the day of reports that do not name theirs
   * @throws Refusal when it is too much, or nothing
   */
  public Receipt take(String who, List<Upload> uploads, @Nullable LocalDate published) {
    if (uploads.isEmpty()) {
      throw new Refusal(400, "choose the files that hold the reports");
    }
    if (uploads.size() > FILES) {
      throw new Refusal(413, "no more than " + FILES + " files are taken at once");
    }
    checkRoom();
    try {
      Folder folder = Folder.make();
      try {
        return begin(who, folder, folder.take(uploads), published);
      } catch (IOException | RuntimeException e) {
        folder.remove();
        throw e;
      }
    } catch (IOException e) {
      throw new Refusal(503, "the files cannot be kept: " + e.getMessage());
    }
  }

  static Refusal tooLarge() {
    return new Refusal(
        413, "no more than " + (LARGEST >> 20) + " MiB are taken at once; send it in parts");
  }

  private synchronized void checkRoom() {
    if (isClosed) {
      throw new Refusal(503, "the desk is closing");
    }
    if (accounts.stream().filter(account -> !account.receipt().isOver()).count() >= WAITING) {
      throw new Refusal(503, "other reports are still being read; try again when they are");
    }
  }

  private synchronized Receipt begin(
      String who, Folder folder, List<Delivery.File> files, @Nullable LocalDate published) {
    checkRoom();
    var now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    var delivery = new Delivery(++last, who, now, files, published, folder.path());
    var account = new Account(delivery);
    accounts.addFirst(account);
    while (accounts.size() > REMEMBERED) {
      accounts.removeLast();
    }
    worker.execute(() -> receive(delivery, folder, account));
    return account.receipt();
  }

  /** Whatever goes wrong with a delivery stays with it: the desk goes on. */
  private void receive(Delivery delivery, Folder folder, Account account) {
    account.begin();
    State how = State.FAILED;
    try {
      if (!account.isEnough()) {
        reception.receive(records, delivery, account);
      }
      how = account.isEnough() ? State.FAILED : State.DONE;
    } catch (RecordException e) {
      account.message(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      LoggerFactory.getLogger(Deliveries.class).error("a delivery that could not be read", e);
      account.message("A fault of the program's, please report it: " + e);
    } finally {
      clear(folder);
      account.end(how);
    }
  }

  private static void clear(Folder folder) {
    try {
      folder.remove();
    } catch (IOException e) {
      LoggerFactory.getLogger(Deliveries.class).warn("{} stays: {}", folder.path(), e.toString());
    }
  }

  /** The last of them, the latest first. */
  public synchronized List<Receipt> all() {
    return accounts.stream().map(Account::receipt).toList();
  }

  /** One of them as it is now, or once it is over, should that be within some time. */
  public Optional<Receipt> one(long number, Duration wait) {
    Optional<Account> found = find(number);
    return found.map(account -> account.after(wait));
  }

  private synchronized Optional<Account> find(long number) {
    return accounts.stream().filter(a -> a.receipt().number() == number).findFirst();
  }

  /** Begins no more reports, and waits until those that were begun are in the record. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      accounts.forEach(Account::enough);
    }
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a report is being read for minutes; it is left out");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
