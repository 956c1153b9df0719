package org.demarche.record.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.search.SearchIndex;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index that lies beside a record. Opened when it is first needed and kept open; one
 * thread at a time brings it up to date.
 */
final class Index implements AutoCloseable {
  /** With fewer items it is made before anybody could read that it is. */
  private static final long LONG = 20_000;

  private final Path folder;
  private @Nullable SearchIndex index;

  Index(Path record) {
    this.folder = record.resolveSibling(record.getFileName() + ".index");
  }

  /** Where it lies. */
  Path folder() {
    return folder;
  }

  /** Whether it lies beside the record, or would. */
  boolean lasts() {
    return SearchIndex.isWritable(folder);
  }

  /**
   * The index, up to date.
   *
   * @param making is told before it is made whole, where that takes its time
   * @throws RecordException when there can be none
   */
  synchronized SearchIndex current(Database database, Runnable making) {
    try {
      SearchIndex open = index == null ? SearchIndex.open(folder) : index;
      index = open;
      bring(open, database, making);
      return open;
    } catch (SearchIndex.InUse e) {
      throw new RecordException(
          Reason.IN_USE, folder + ": another process brings the index up to date; try again");
    } catch (IOException e) {
      throw new RecordException(Reason.NO_ROOM, folder + ": no index can be made: " + e);
    }
  }

  private void bring(SearchIndex open, Database database, Runnable making) throws IOException {
    var source = new SearchSource(database);
    String revision = source.revision();
    @Nullable String shown = open.revision();
    if (revision.equals(shown)) {
      return;
    }
    try {
      if (shown == null) {
        make(open, database, source, making);
      } else {
        Optional<Set<String>> changed = database.changed().between(shown, revision);
        if (changed.isPresent()) {
          open.update(source, changed.get());
        } else {
          open.catchUp(source);
        }
      }
    } catch (SearchIndex.InUse e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      make(open, database, source, making); // broken: it can be made at any time
    }
    database.changed().forget(revision);
  }

  private static void make(
      SearchIndex open, Database database, SearchSource source, Runnable making)
      throws IOException {
    long items = database.query("SELECT count(*) FROM item", row -> row.getLong(1)).get(0);
    if (items >= LONG) {
      making.run();
    }
    open.make(source);
  }

  @Override
  public synchronized void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      throw new RecordException(Reason.NO_ROOM, folder + ": the index cannot be closed: " + e);
    }
  }
}
