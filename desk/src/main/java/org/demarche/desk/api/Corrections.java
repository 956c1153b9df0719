package org.demarche.desk.api;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.page.Versions;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Note;
import org.demarche.record.correction.Op;
import org.demarche.record.query.Bookmark;
import org.demarche.record.store.Corrector;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/** {@code /corrections}: the log, and new entries, made on the version of an item that was seen. */
final class Corrections {
  private final Source source;

  Corrections(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/corrections",
            "listCorrections",
            "The log of corrections, in the order in which they were made",
            List.of(Common.LIMIT, Common.CURSOR),
            CorrectionRow.class,
            this::log),
        Operation.make(
            "/corrections",
            "correct",
            "Corrects an item; refused with 409 where it is no longer in the version given",
            Wish.class,
            Made.class,
            this::make));
  }

  /** A correction that is in the record. */
  public record Made(
      @Says("its number") long number,
      @Says("key of the item that now holds what the item held; null where it is gone")
          @Nullable String item,
      @Says("its version now") @Nullable String version) {}

  private Slice<CorrectionRow> log(Query query) {
    List<Correction> log = source.read(record -> record.corrector().log());
    Set<Long> holding = new HashSet<>();
    Correction.holding(log).forEach(correction -> holding.add(correction.seq()));
    Set<Long> undone = new HashSet<>();
    for (int i = log.size() - 1; i >= 0; i--) {
      Correction entry = log.get(i);
      if (entry.undoes() != null && !undone.contains(entry.seq())) {
        undone.add(entry.undoes());
        holding.add(entry.seq());
      }
    }
    long after = after(query);
    int most = Common.limit(query);
    List<CorrectionRow> rows =
        log.stream()
            .filter(correction -> correction.seq() > after)
            .limit(most + 1L)
            .map(correction -> CorrectionRow.of(correction, holding.contains(correction.seq())))
            .toList();
    if (rows.size() <= most) {
      return Slice.whole(rows);
    }
    String last = Long.toString(rows.get(most - 1).number());
    return new Slice<>(rows.subList(0, most), Cursor.of(new Bookmark(Bookmark.NO_DAY, last)));
  }

  private static long after(Query query) {
    Bookmark place = Cursor.place(query);
    if (place == null) {
      return 0;
    }
    if (!place.key().matches("\\d{1,18}")) {
      throw new Refusal(400, "cursor is one of another list");
    }
    return Long.parseLong(place.key());
  }

  private Made make(Context context, Wish wish) {
    Op op = op(needed("action", wish.action()));
    String item = needed("item", wish.item());
    String version = needed("version", wish.version());
    String why = wish.why() == null || wish.why().isBlank() ? null : wish.why().strip();
    LocalDateTime now = LocalDateTime.now(source.clock().withZone(ZoneOffset.UTC));
    var note = new Note(Guard.who(context), now, why);
    return source
        .records()
        .correct(
            record -> {
              Dossier before = record.dossier(item);
              String held = Versions.of(before);
              if (!held.equals(version)) {
                throw new Refusal(409, conflict(before, held));
              }
              long number = asked(() -> make(record.corrector(), op, before, wish, note));
              return made(record, before, number);
            });
  }

  private static String conflict(Dossier now, String version) {
    List<Dossier.Entry> history = now.history();
    String last =
        history.isEmpty()
            ? "reports have come since"
            : "the last correction is "
                + history.get(history.size() - 1).correction().seq()
                + " by "
                + history.get(history.size() - 1).correction().who();
    return "the item has changed and is now in version "
        + version
        + "; "
        + last
        + ". Nothing was corrected; look at it, and send again with that version";
  }

  private static Op op(String action) {
    return switch (action) {
      case "confirm", "reject", "set", "merge", "split", "undo" -> Op.of(action);
      default ->
          throw new Refusal(
              422, "action is confirm, reject, set, merge, split or undo, not '" + action + "'");
    };
  }

  private static long make(Corrector corrector, Op op, Dossier item, Wish wish, Note note) {
    String key = item.item().key();
    return switch (op) {
      case CONFIRM -> corrector.confirm(key, note);
      case REJECT -> corrector.reject(key, note);
      case SET -> corrector.set(key, fields(wish), note);
      case MERGE -> {
        List<String> all = new ArrayList<>(needed("others", wish.others()));
        all.add(key);
        yield corrector.merge(all, note);
      }
      case SPLIT -> corrector.split(key, needed("findings", wish.findings()), note);
      case UNDO -> corrector.undo(needed("undoes", wish.undoes()), note);
      case ADD, GRADE -> throw new IllegalStateException("no wish: " + op);
    };
  }

  /** In the order in which they were sent; the type first, since others hang on it. */
  private static Map<String, String> fields(Wish wish) {
    Map<String, String> given = needed("fields", wish.fields());
    if (given.isEmpty()) {
      throw new Refusal(422, "fields is empty");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    if (given.containsKey("type")) {
      fields.put("type", given.getOrDefault("type", ""));
    }
    given.forEach((field, value) -> fields.putIfAbsent(field, value == null ? "" : value.strip()));
    return fields;
  }

  private static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw new Refusal(422, name + " is missing");
    }
    return value;
  }

  private interface Making {
    long make();
  }

  /** What cannot be so is the sender's mistake. */
  private static long asked(Making making) {
    try {
      return making.make();
    } catch (RecordException e) {
      if (e.reason() != Reason.ASKED_WRONGLY) {
        throw e;
      }
      throw new Refusal(422, String.valueOf(e.getMessage()));
    }
  }

  private static Made made(DiplomaticRecord record, Dossier before, long number) {
    for (Dossier.Telling telling : before.tellings()) {
      try {
        Dossier now = record.dossier(telling.finding().key());
        return new Made(number, now.item().key(), Versions.of(now));
      } catch (RecordException e) {
        if (e.reason() != Reason.ASKED_WRONGLY) {
          throw e;
        }
      }
    }
    return new Made(number, null, null);
  }
}
