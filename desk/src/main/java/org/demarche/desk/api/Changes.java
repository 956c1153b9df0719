package org.demarche.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.query.Since;

/**
 * {@code /changes}: what happens to the record, as server-sent events. An event's id says how far
 * its receiver knows the record then, so that who comes back with it misses nothing, also after the
 * desk was closed. Each listener has a thread of its own: one that reads slowly holds up nobody.
 */
final class Changes implements AutoCloseable {
  private static final int LISTENERS = 16;
  private static final int LOOK_MILLIS = 250;
  private static final int LOOKS_TO_A_BEAT = 20;
  private static final Pattern ID = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

  private final Source source;
  private final Semaphore places = new Semaphore(LISTENERS);
  private final CountDownLatch closed = new CountDownLatch(1);

  Changes(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        new Operation(
            "GET",
            "/changes",
            "listenToChanges",
            "Changes as server-sent events: item, then the report or correction that changed it;"
                + " the header Last-Event-ID goes on where one left off",
            List.of(
                Param.text(
                    "after",
                    "go on after this id; 0.0 for all that ever happened; default:"
                        + " from now on")),
            Operation.Shape.STREAM,
            Arrived.class,
            null,
            false,
            this::serve));
  }

  /** A report that came. */
  public record Arrived(
      @Says("key of the report") String report,
      @JsonUnwrapped ReportHead head,
      @Says("keys of the items that it tells") List<String> items,
      @Says("address of the report") String href) {
    /** Copies the list. */
    public Arrived {
      items = List.copyOf(items);
    }
  }

  /** A correction that was made. */
  public record Corrected(
      @Says("the entry of the log") CorrectionRow correction,
      @Says("keys of the items that it is about") List<String> items) {
    /** Copies the list. */
    public Corrected {
      items = List.copyOf(items);
    }
  }

  private void serve(Context context, Query query) {
    Since since = since(context, query);
    if (!places.tryAcquire()) {
      context.header("Retry-After", "60");
      throw new Refusal(503, "already " + LISTENERS + " listen to changes; try again later");
    }
    try {
      context.contentType("text/event-stream; charset=utf-8");
      context.header("Cache-Control", "no-store");
      context.header("X-Accel-Buffering", "no");
      listen(context.res().getOutputStream(), since);
    } catch (IOException e) {
      context.attribute("gone", e.getMessage()); // the listener went away: nothing is left to do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private Since since(Context context, Query query) {
    String header = context.header("Last-Event-ID");
    String id = header == null || header.isBlank() ? query.text("after") : header.strip();
    if (id.isEmpty()) {
      return source.read(record -> record.changes().now());
    }
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new Refusal(400, "no event had the id '" + id + "'");
    }
    return new Since(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  /** An id alone is no event, but tells a browser where to go on. */
  private void listen(OutputStream out, Since from) throws IOException, InterruptedException {
    Since since = from;
    write(out, "retry: 3000\nid: " + Happening.id(since) + "\n\n");
    for (int looks = 1; ; looks++) {
      Since known = since;
      List<Happening> news =
          source.read(record -> Happening.since(record, known, source.sentences()));
      for (Happening happening : news) {
        write(out, happening.text());
        since = happening.since();
      }
      if (news.isEmpty()) {
        if (looks % LOOKS_TO_A_BEAT == 0) {
          write(out, ": still here\n\n");
        }
        if (closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
