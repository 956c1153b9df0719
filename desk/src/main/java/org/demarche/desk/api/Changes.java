package org.demarche.desk.api;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.desk.Records;

/** Tells programs that listen of every change of the record. Safe for several threads. */
public final class Changes implements AutoCloseable {
  private static final int MOST = 100;
  private static final int BREATH_SECONDS = 15;

  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService breath =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "desk-changes");
            thread.setDaemon(true);
            return thread;
          });

  /** Changes of a record, from now on. */
  public Changes(Records records) {
    records.listen(revision -> clients.forEach(client -> client.sendEvent("change", revision)));
    // a line now and then keeps the connection, and shows which are gone
    var unused =
        breath.scheduleAtFixedRate(
            () -> clients.forEach(client -> client.sendComment("here")),
            BREATH_SECONDS,
            BREATH_SECONDS,
            TimeUnit.SECONDS);
  }

  /** Somebody listens. */
  public void open(SseClient client) {
    if (clients.size() >= MOST) {
      client.close();
      return;
    }
    client.keepAlive();
    clients.add(client);
    client.onClose(() -> clients.remove(client));
    client.sendComment("here");
  }

  @Override
  public void close() {
    breath.shutdownNow();
    clients.forEach(SseClient::close);
  }
}
