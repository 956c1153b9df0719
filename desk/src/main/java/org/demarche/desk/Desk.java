package org.demarche.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.Optional;
import org.demarche.desk.api.Api;
import org.demarche.desk.api.Problem;
import org.demarche.desk.delivery.Deliveries;
import org.demarche.desk.delivery.Outside;
import org.demarche.desk.delivery.Reception;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.guard.Setting;
import org.demarche.desk.page.Fault;
import org.demarche.desk.page.Kit;
import org.demarche.desk.page.Pages;
import org.demarche.desk.view.ErrorView;
import org.demarche.desk.view.Sentences;
import org.demarche.desk.view.Visible;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/** A desk that is open: a record, served to a browser. Safe for several threads. */
public final class Desk implements AutoCloseable {
  private static final String HTML = "text/html; charset=utf-8";

  private final Setting setting;
  private final Records records;
  private final Guard guard;
  private final @Nullable Deliveries deliveries;
  private final Kit kit;
  private final Api api;
  private final Assets assets = new Assets();
  private final Javalin server;

  private Desk(DiplomaticRecord record, Setting setting, Outside outside, Templates templates) {
    this.setting = setting;
    this.records = new Records(record);
    Reception reception = outside.reception();
    this.deliveries =
        reception == null ? null : new Deliveries(records, reception, setting.clock());
    this.guard = new Guard(setting);
    this.kit =
        new Kit(
            records,
            templates,
            setting,
            guard,
            new Sentences(),
            new Visits(setting.visits()),
            Optional.ofNullable(deliveries),
            outside.feeds(),
            assets.stamp());
    this.api = new Api(kit);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Opens a desk on a record.
   *
   * @param record open for writing; stays its owner's to close, after the desk
   * @param outside who reads what is handed in
   * @throws RecordException when the address is taken
   */
  public static Desk open(DiplomaticRecord record, Setting setting, Outside outside) {
    return open(record, setting, outside, Templates.built());
  }

  /** The same with other templates. */
  public static Desk open(
      DiplomaticRecord record, Setting setting, Outside outside, Templates templates) {
    var desk = new Desk(record, setting, outside, templates);
    try {
      desk.server.start(setting.host(), setting.port());
    } catch (RuntimeException e) {
      desk.closeRecords();
      throw new RecordException(
          Reason.IN_USE,
          "nothing can be served at "
              + setting.host()
              + ":"
              + setting.port()
              + ": "
              + cause(e).getMessage());
    }
    return desk;
  }

  private static Throwable cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Where a browser finds it. */
  public String address() {
    String host = setting.host().contains(":") ? "[" + setting.host() + "]" : setting.host();
    return "http://" + host + ":" + server.port() + "/";
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = Guard.LARGEST_FORM;
    config.jetty.multipartConfig.maxFileSize(Deliveries.LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Guard.LARGEST_DELIVERY, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.http.prefer405over404 = true;
    config.http.defaultContentType = HTML;
    config.routes.before(guard::check);
    config.routes.get("/assets/{name}", assets::serve);
    new Pages(kit).register(config.routes);
    api.register(config.routes);
    config.routes.exception(Refusal.class, (e, context) -> refuse(context, e.status(), e));
    config.routes.exception(
        RecordException.class,
        (e, context) -> refuse(context, e.reason() == Reason.ASKED_WRONGLY ? 404 : 503, e));
    config.routes.exception(
        HttpResponseException.class, (e, context) -> refuse(context, e.getStatus(), e));
    config.routes.exception(
        ServletException.class, (e, context) -> refuse(context, 400, broken(e)));
    config.routes.exception(Exception.class, this::fail);
  }

  /** What Jetty says of a form that it cannot take apart, or that turns out to be too large. */
  private static Refusal broken(ServletException e) {
    return new Refusal(
        400,
        "what was sent is no sound form, or holds more than "
            + (Deliveries.LARGEST >> 20)
            + " MiB: "
            + cause(e).getMessage());
  }

  private void refuse(Context context, int status, Exception e) {
    context.status(status);
    String message = Visible.line(String.valueOf(e.getMessage()));
    if (Problem.concerns(context)) {
      Problem.answer(context, status, message);
      return;
    }
    kit.show(
        context,
        "error",
        new ErrorView(
            kit.shell(context, "No page", "", "", false),
            Integer.toString(status),
            status == 404 && message.startsWith("Endpoint") ? "There is no such page." : message));
  }

  private void fail(Exception e, Context context) {
    refuse(context, 500, new IllegalStateException(Fault.of(context, e)));
  }

  @Override
  public void close() {
    api.close();
    server.stop();
    closeRecords();
  }

  private void closeRecords() {
    if (deliveries != null) {
      deliveries.close();
    }
    records.close();
  }
}
