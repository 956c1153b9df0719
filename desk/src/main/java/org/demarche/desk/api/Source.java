package org.demarche.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.demarche.desk.Records;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.page.Pairs;
import org.demarche.desk.view.Sentences;
import org.demarche.record.index.Pair;
import org.demarche.record.query.Named;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;

/**
 * What answers are made from.
 *
 * @param records the record
 * @param sentences say what items say
 * @param clock for the day as of which things are due, where the record has none
 */
public record Source(Records records, Sentences sentences, Clock clock) {

  <T> T read(Function<DiplomaticRecord, T> work) {
    return records.read(work);
  }

  /** The day as of which something is told: the one asked for, else that of the latest report. */
  LocalDate today(Query query, Questions questions) {
    LocalDate asked = query.day("on");
    LocalDate latest = asked == null ? questions.latestReport() : asked;
    return latest == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : latest;
  }

  /**
   * Whom a filter names.
   *
   * @throws Refusal when nobody in the record is called so
   */
  static Named named(Questions questions, String written) {
    try {
      return questions.named(written.replace('~', '/'));
    } catch (RecordException e) {
      if (e.reason() != Reason.ASKED_WRONGLY) {
        throw e;
      }
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  /** The sides that a query names with {@code side} and {@code pair}. */
  static List<String> sides(Query query, Questions questions) {
    List<String> sides = new java.util.ArrayList<>();
    query.all("side").forEach(side -> sides.add(named(questions, side).side()));
    query
        .given("pair")
        .ifPresent(
            written -> {
              Pair pair = pair(written, questions);
              sides.add(pair.source());
              sides.add(pair.target());
            });
    return sides.stream().distinct().toList();
  }

  private static Pair pair(String written, Questions questions) {
    try {
      return Pairs.of(written, questions);
    } catch (RecordException | Refusal e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }
}
