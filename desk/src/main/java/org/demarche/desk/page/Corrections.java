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
import org.demarche.desk.Correcting.Making;
import org.demarche.desk.Correcting.Outcome;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Visible;
import org.demarche.record.Kind;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Fields;
import org.demarche.record.correction.Note;
import org.demarche.record.query.FiledReport;
import org.demarche.record.store.Dossier;
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
    Outcome made = kit.correcting().make(key, form(context, "version"), note, making);
    if (LineAnswer.isWanted(context)) {
      LineAnswer.of(made).send(context);
    } else if (made.isMade()) {
      String path = made.now() == null ? "/" : "/items/" + made.now().item().key();
      context.redirect(path + "?done=" + made.number(), SEE_OTHER);
    } else {
      Dossier now = Objects.requireNonNull(made.now());
      context.status(made.status());
      List<String> why = made.isConflict() ? meanwhile(now) : List.of(Visible.line(made.message()));
      page.show(context, now.item().key(), "", why, typed(context));
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
