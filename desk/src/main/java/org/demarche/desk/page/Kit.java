package org.demarche.desk.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.desk.Correcting;
import org.demarche.desk.Records;
import org.demarche.desk.Templates;
import org.demarche.desk.Visits;
import org.demarche.desk.delivery.Deliveries;
import org.demarche.desk.delivery.Feeds;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Setting;
import org.demarche.desk.view.Courses;
import org.demarche.desk.view.ErrorView;
import org.demarche.desk.view.Lines;
import org.demarche.desk.view.Sentences;
import org.demarche.desk.view.Shell;
import org.demarche.desk.view.Visible;
import org.demarche.record.correction.Note;
import org.demarche.record.export.CsvSheet;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.Questions;
import org.demarche.record.store.RecordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What every page works with.
 *
 * @param records the record
 * @param templates lay out the views
 * @param setting how the desk is set up
 * @param guard knows the token of forms
 * @param sentences say what items say
 * @param visits what visitors have seen
 * @param deliveries what visitors hand in; empty where they cannot
 * @param feeds how it stands with the feeds
 * @param stamp of scripts and styles
 */
public record Kit(
    Records records,
    Templates templates,
    Setting setting,
    Guard guard,
    Sentences sentences,
    Visits visits,
    Optional<Deliveries> deliveries,
    Supplier<Feeds> feeds,
    String stamp) {

  Lines lines() {
    return new Lines(sentences);
  }

  Courses courses() {
    return new Courses(sentences);
  }

  /** What stands around a page. */
  public Shell shell(Context context, String title, String section, String api, boolean data) {
    return new Shell(
        title,
        section,
        Guard.who(context),
        guard.token(),
        new Asked(context).here(),
        api,
        data,
        stamp);
  }

  /** Answers with a page. */
  public void show(Context context, String template, Object view) {
    context.html(templates.page(template, view));
  }

  /**
   * Answers with a page that takes its time: what stands above it is sent before the view is made.
   *
   * @param view is asked for once; what fails then is told on the page, whose status is sent
   */
  void show(Context context, String template, Shell shell, Supplier<?> view) {
    try (Sending page = Sending.of(context)) {
      page.send(templates.head(shell));
      page.send(body(context, template, shell, view));
    } catch (IOException e) {
      // a visitor who went on to another page is no fault of the program's
      LoggerFactory.getLogger(Kit.class).debug("nobody waits for {} any more", context.path(), e);
    }
  }

  private String body(Context context, String template, Shell shell, Supplier<?> view) {
    try {
      return templates.body(template, view.get());
    } catch (RecordException e) {
      String message = Visible.line(String.valueOf(e.getMessage()));
      return templates.body("error", new ErrorView(shell, "", message));
    } catch (RuntimeException e) {
      return templates.body("error", new ErrorView(shell, "", Fault.of(context, e)));
    }
  }

  /** The day as of which a page speaks: the one asked for, else that of the latest report. */
  LocalDate today(Context context, Questions questions) {
    LocalDate asked = new Asked(context).day("on");
    LocalDate latest = asked == null ? questions.latestReport() : asked;
    return latest == null ? LocalDate.now(setting.clock().withZone(ZoneOffset.UTC)) : latest;
  }

  /** Whether something was asked for in another form than a page, and was given. */
  boolean asData(Context context, Wanted wanted) {
    return asData(context, wanted.sql());
  }

  /** The same with a query of the documented views. */
  boolean asData(Context context, String sql) {
    switch (new Asked(context).text("as")) {
      case "sql" -> context.contentType("text/plain; charset=utf-8").result(sql);
      case "csv" -> {
        var text = new StringBuilder();
        records.read(
            record -> {
              record.query(sql, new CsvSheet(text));
              return 0;
            });
        context.contentType("text/csv; charset=utf-8").result(text.toString());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Makes corrections. */
  Correcting correcting() {
    return new Correcting(records, setting.clock());
  }

  /** Who corrects, and when. */
  Note note(Context context, @Nullable String why) {
    return correcting().note(Guard.who(context), why);
  }
}
