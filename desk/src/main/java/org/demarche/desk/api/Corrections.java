package org.demarche.desk.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.desk.Correcting;
import org.demarche.desk.Correcting.Outcome;
import org.demarche.desk.Versions;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Note;
import org.demarche.record.correction.Op;
import org.demarche.record.query.Bookmark;
import org.demarche.record.store.Corrector;
import org.demarche.record.store.Dossier;
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
    var correcting = new Correcting(source.records(), source.clock());
    Note note = correcting.note(Guard.who(context), wish.why());
    Outcome made =
        correcting.make(
            item, version, note, (corrector, before, by) -> make(corrector, op, before, wish, by));
    if (made.isConflict()) {
      throw new Refusal(409, conflict(Objects.requireNonNull(made.now())));
    }
    if (!made.isMade()) {
      throw new Refusal(made.status(), made.message());
    }
    Dossier now = made.now();
    return now == null
        ? new Made(made.number(), null, null)
        : new Made(made.number(), now.item().key(), Versions.of(now));
  }

  private static String conflict(Dossier now) {
    List<Dossier.Entry> history = now.history();
    String last =
        history.isEmpty()
            ? "reports have come since"
            : "the last correction is "
                + history.get(history.size() - 1).correction().seq()
                + " by "
                + history.get(history.size() - 1).correction().who();
    return "the item has changed and is now in version "
        + Versions.of(now)
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
}
