package org.demarche.desk.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.export.CsvSheet;
import org.jspecify.annotations.Nullable;

/** Writes an answer in the form that is wanted. */
final class Answer {
  private final Context context;
  private final Query query;

  Answer(Context context, Query query) {
    this.context = context;
    this.query = query;
  }

  /**
   * Rows as JSON.
   *
   * @param rows the rows
   * @param next address of the rows that follow; null at the end
   */
  record Page<T>(List<T> rows, @Nullable String next) {}

  <T> void list(Class<T> row, Slice<T> slice) {
    Form form = form(context, query);
    String next = slice.cursor() == null ? null : address(slice.cursor());
    if (next != null) {
      context.header("Link", "<" + next + ">; rel=\"next\"");
    }
    context.contentType(form == Form.CSV ? "text/csv; charset=utf-8; header=present" : form.type());
    context.result(
        switch (form) {
          case JSON -> Json.of(new Page<>(slice.rows(), next));
          case JSONL -> lines(slice.rows());
          case CSV -> csv(row, slice.rows());
        });
  }

  /** The form in which a list is wanted: the parameter goes before the header. */
  static Form form(Context context, Query query) {
    String header = context.header("Accept");
    return query.given("format").isPresent()
        ? query.choice("format", Form.class, Form.JSON)
        : Form.accepted(header == null ? "" : header, List.of(Form.values()));
  }

  private static String lines(List<?> rows) {
    var text = new StringBuilder();
    rows.forEach(row -> text.append(Json.of(row)).append('\n'));
    return text.toString();
  }

  private static String csv(Class<?> type, List<?> rows) {
    var text = new StringBuilder();
    var columns = new Columns(type);
    var sheet = new CsvSheet(text);
    sheet.head(columns.names());
    rows.forEach(row -> sheet.row(columns.values(row)));
    return text.toString();
  }

  /** The same question, from a place on. */
  private String address(String cursor) {
    List<String> parts = new ArrayList<>();
    for (String name : query.names()) {
      if (!name.equals("cursor") && !context.pathParamMap().containsKey(name)) {
        query.all(name).forEach(value -> parts.add(name + '=' + encoded(value)));
      }
    }
    parts.add("cursor=" + encoded(cursor));
    return context.req().getRequestURI() + '?' + String.join("&", parts);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  void one(Object value) {
    String header = context.header("Accept");
    Form.accepted(header == null ? "" : header, List.of(Form.JSON));
    context.contentType(Form.JSON.type()).result(Json.of(value));
  }
}
