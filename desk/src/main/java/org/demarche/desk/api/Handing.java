package org.demarche.desk.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.demarche.desk.delivery.Deliveries;
import org.demarche.desk.delivery.Receipt;
import org.demarche.desk.delivery.Upload;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.page.Kit;

/** {@code POST /reports} and {@code /deliveries}: reports into the record. */
final class Handing {
  private static final int LONGEST_WAIT = 60;
  private static final int USUAL_WAIT = 30;

  private final Kit kit;

  Handing(Kit kit) {
    this.kit = kit;
  }

  List<Operation> operations() {
    return List.of(
        Operation.take(
            "/reports",
            "addReports",
            "Reads a file, which is the body, into the record; what became of it, as far as it is",
            List.of(
                Param.text("name", "its name: the ending tells what it is, as .html or .jsonl")
                    .needed(),
                Param.day("published", "the day of reports that do not name theirs"),
                Param.number(
                    "wait",
                    "how many seconds to wait for it, from 0 to "
                        + LONGEST_WAIT
                        + "; default "
                        + USUAL_WAIT)),
            Told.class,
            this::take),
        Operation.list(
                "/deliveries",
                "listDeliveries",
                "What was handed in since the desk was opened, the latest first",
                List.of(),
                Told.class,
                query -> Slice.whole(deliveries().all().stream().map(Told::of).toList()))
            .unlasting(),
        Operation.one(
                "/deliveries/{number}",
                "getDelivery",
                "What became of something that was handed in",
                List.of(Param.number("number", "its number").needed()),
                Told.class,
                query -> one(query.number("number", 0, 0, Integer.MAX_VALUE), Duration.ZERO))
            .unlasting());
  }

  /** What became of something that was handed in. */
  public record Told(
      @Says("its number") long number,
      @Says("who handed it in") String who,
      @Says("when, UTC") LocalDateTime at,
      @Says("the names of its files") List<String> files,
      @Says("waiting, reading, done or failed; what was added before it failed stays") String state,
      @Says("how many reports were read") long read,
      @Says("how many of them are in the record now") long added,
      @Says("how many the record had already") long known,
      @Says("keys of the first of those that were added") List<String> reports,
      @Says("the first of what was refused, set aside or is worth knowing, with file and reason")
          List<String> messages,
      @Says("how many more of these there are") long more,
      @Says("where it can be asked for again") String href) {
    /** Copies the lists. */
    public Told {
      files = List.copyOf(files);
      reports = List.copyOf(reports);
      messages = List.copyOf(messages);
    }

    static Told of(Receipt receipt) {
      return new Told(
          receipt.number(),
          receipt.who(),
          receipt.at(),
          receipt.names(),
          receipt.state().name().toLowerCase(Locale.ROOT),
          receipt.read(),
          receipt.added(),
          receipt.known(),
          receipt.reports().stream().map(Receipt.Report::key).toList(),
          receipt.messages(),
          receipt.more(),
          Api.ROOT + "/deliveries/" + receipt.number());
    }
  }

  private Deliveries deliveries() {
    return kit.deliveries().orElseThrow(() -> new Refusal(404, "this desk takes no reports"));
  }

  private Told take(Context context, Query query) {
    var upload = new Upload(query.text("name"), context::bodyInputStream);
    Receipt taken = deliveries().take(Guard.who(context), List.of(upload), query.day("published"));
    int wait = query.number("wait", USUAL_WAIT, 0, LONGEST_WAIT);
    return one(taken.number(), Duration.ofSeconds(wait));
  }

  private Told one(long number, Duration wait) {
    return deliveries()
        .one(number, wait)
        .map(Told::of)
        .orElseThrow(() -> new Refusal(404, "no delivery has the number " + number));
  }
}
