package org.demarche.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Visible;
import org.demarche.record.Kind;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Fields;
import org.demarche.record.correction.Note;
import org.demarche.record.query.FiledReport;
import org.demarche.record.store.Corrector;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Takes corrections. A form carries the version of the item that its user saw: where the item is no
 * longer that, nothing is changed, and the page says what somebody else did and keeps what was
 * typed.
 */
final class Corrections {
  private static final io.javalin.http.HttpStatus SEE_OTHER = io.javalin.http.HttpStatus.SEE_OTHER;
  private static final int LONGEST_SOURCE = 4000;

  private final Kit kit;
  private final ItemPage page;

  Corrections(Kit kit) {
    this.kit = kit;
    this.page = new ItemPage(kit);
  }

  private interface Making {
    long by(Corrector corrector, Dossier dossier, Note note);
  }

  void confirm(Context context) {
    make(context, (corrector, dossier, note) -> corrector.confirm(dossier.item().key(), note));
  }

  void reject(Context context) {
    make(context, (corrector, dossier, note) -> corrector.reject(dossier.item().key(), note));
  }

  void edit(Context context) {
    make(
        context,
        (corrector, dossier, note) -> {
          Map<String, String> changed = changed(context, dossier);
          if (changed.isEmpty()) {
            throw new Refusal(400, "nothing was changed");
          }
          return corrector.set(dossier.item().key(), changed, note);
        });
  }

  /** The fields that hold something else than before; the type first, since others hang on it. */
  private static Map<String, String> changed(Context context, Dossier dossier) {
    Map<String, String> before = Fields.values(dossier.item().content());
    Map<String, String> changed = new LinkedHashMap<>();
    for (String field : FieldLabels.of(dossier.item().content().kind())) {
      String value = context.formParam(field);
      if (value != null && !value.strip().equals(before.getOrDefault(field, ""))) {
        changed.put(field, value.strip());
      }
    }
    return changed;
  }

  void merge(Context context) {
    make(
        context,
        (corrector, dossier, note) -> {
          List<String> all = new ArrayList<>(context.formParams("other"));
          String typed = form(context, "key");
          if (!typed.isEmpty()) {
            all.add(typed);
          }
          if (all.isEmpty()) {
            throw new Refusal(400, "choose the items that are the same as this one");
          }
          all.add(dossier.item().key());
          return corrector.merge(all, note);
        });
  }

  void split(Context context) {
    make(
        context,
        (corrector, dossier, note) -> {
          List<String> findings = context.formParams("finding");
          if (findings.isEmpty()) {
            throw new Refusal(400, "choose the reports that tell something else");
          }
          return corrector.split(dossier.item().key(), findings, note);
        });
  }

  void undo(Context context) {
    String number = form(context, "number");
    if (!number.matches("\\d{1,18}")) {
      throw new Refusal(400, "which correction is to be undone?");
    }
    make(context, (corrector, dossier, note) -> corrector.undo(Long.parseLong(number), note));
  }

  private void make(Context context, Making making) {
    String key = context.pathParam("key");
    Note note = kit.note(context, form(context, "why"));
    String seen = form(context, "version");
    Made made = kit.records().correct(record -> make(record, key, seen, note, making));
    if (made.conflict().isEmpty()) {
      String path = made.item().isEmpty() ? "/" : "/items/" + made.item();
      context.redirect(path + "?done=" + made.number(), SEE_OTHER);
      return;
    }
    context.status(made.status());
    page.show(context, made.item(), "", made.conflict(), typed(context));
  }

  /** What came of a correction: its number, or why it was not made. */
  private record Made(String item, long number, int status, List<String> conflict) {}

  private static Made make(
      DiplomaticRecord record, String key, String seen, Note note, Making making) {
    Dossier before = record.dossier(key);
    if (!Versions.of(before).equals(seen)) {
      return new Made(before.item().key(), 0, 409, meanwhile(before));
    }
    try {
      long number = making.by(record.corrector(), before, note);
      return new Made(stillThere(record, before), number, 303, List.of());
    } catch (RecordException e) {
      if (e.reason() != Reason.ASKED_WRONGLY) {
        throw e;
      }
      return new Made(
          before.item().key(), 0, 422, List.of(Visible.line(String.valueOf(e.getMessage()))));
    } catch (Refusal e) {
      return new Made(
          before.item().key(),
          0,
          e.status(),
          List.of(Visible.line(String.valueOf(e.getMessage()))));
    }
  }

  private static List<String> meanwhile(Dossier now) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "This item has changed since you opened it; nothing of yours is in the record yet. Look at"
            + " it as it is now, and send it again if you still want to.");
    List<ItemView.Entry> history = History.of(now);
    for (ItemView.Entry entry : history.subList(Math.max(0, history.size() - 3), history.size())) {
      lines.add(entry.number() + ": " + entry.who() + " " + entry.what() + ", " + entry.when());
    }
    return lines;
  }

  /** The item that holds what the item held; empty where it is gone with what was undone. */
  private static String stillThere(DiplomaticRecord record, Dossier before) {
    for (Dossier.Telling telling : before.tellings()) {
      try {
        return record.dossier(telling.finding().key()).item().key();
      } catch (RecordException e) {
        if (e.reason() != Reason.ASKED_WRONGLY) {
          throw e;
        }
      }
    }
    return "";
  }

  private static Map<String, String> typed(Context context) {
    Map<String, String> typed = new TreeMap<>();
    Fields.names()
        .forEach(
            field -> {
              String value = context.formParam(field);
              if (value != null) {
                typed.put(field, value);
              }
            });
    return typed;
  }

  void add(Context context) {
    String key = context.pathParam("key");
    String words = form(context, "words_shown");
    if (words.isEmpty() || words.length() > LONGEST_SOURCE) {
      throw new Refusal(400, "select the words of the report that show it");
    }
    Kind kind = kind(form(context, "kind"));
    Note note = kit.note(context, form(context, "why"));
    FiledReport report = kit.records().read(record -> record.reports().named(key));
    var addition =
        new Addition(kind, fields(context, kind), source(words, report), published(report));
    String answer =
        kit.records()
            .correct(
                record -> {
                  long number = record.corrector().add(addition, note);
                  return "/items/" + record.corrector().added(number) + "?done=" + number;
                });
    context.redirect(answer, SEE_OTHER);
  }

  private static Map<String, String> fields(Context context, Kind kind) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : FieldLabels.of(kind)) {
      String value = form(context, field);
      if (!value.isEmpty()) {
        fields.put(field, value);
      }
    }
    return fields;
  }

  private static String source(String words, FiledReport report) {
    var told = report.row().report();
    return words + "\n— " + Objects.toString(told.url(), told.id());
  }

  private static @Nullable LocalDate published(FiledReport report) {
    return report.row().report().published();
  }

  private static Kind kind(String label) {
    try {
      return Kind.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "no kind '" + label + "'");
    }
  }

  private static String form(Context context, String field) {
    String value = context.formParam(field);
    return value == null ? "" : value.strip();
  }
}
