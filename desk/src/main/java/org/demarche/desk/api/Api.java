package org.demarche.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.desk.Records;
import org.demarche.record.store.DiplomaticRecord;

/** Which address of the API gives what. */
public final class Api {
  private final Records records;
  private final ObjectMapper json = new ObjectMapper();

  /** The API of a record. */
  public Api(Records records) {
    this.records = records;
  }

  /** Makes its addresses known to the server. */
  public void register(RoutesConfig routes) {
    var items = new ItemsApi(records, json);
    routes.get("/api/v1/items", items::list);
    routes.get("/api/v1/items/{key}", this::item);
    routes.get("/api/v1/reports/{key}", this::report);
    routes.get("/api/v1/relations/{pair}", new IndicesApi(records, json)::show);
    routes.get("/api/v1/openapi.json", Api::description);
  }

  private void item(Context context) {
    String named = context.pathParam("key");
    ObjectNode answer =
        records.read(
            record -> {
              String key = record.dossier(named).item().key();
              ObjectNode item = first(record, "SELECT * FROM items WHERE key = " + text(key));
              item.putArray("findings")
                  .addAll(
                      rows(
                          record,
                          "SELECT * FROM findings WHERE item = " + text(key) + " ORDER BY key"));
              item.putArray("evidence")
                  .addAll(
                      rows(
                          record,
                          "SELECT * FROM evidence WHERE item = "
                              + text(key)
                              + " ORDER BY finding, part"));
              return item;
            });
    give(context, answer);
  }

  private void report(Context context) {
    String named = context.pathParam("key");
    ObjectNode answer =
        records.read(
            record -> {
              String key = record.reports().named(named).row().key();
              ObjectNode report = first(record, "SELECT * FROM reports WHERE key = " + text(key));
              report
                  .putArray("evidence")
                  .addAll(
                      rows(
                          record,
                          "SELECT * FROM evidence WHERE report = "
                              + text(key)
                              + " ORDER BY \"begin\", item, part"));
              return report;
            });
    give(context, answer);
  }

  private ObjectNode first(DiplomaticRecord record, String sql) {
    List<ObjectNode> rows = rows(record, sql);
    return rows.isEmpty() ? json.createObjectNode() : rows.get(0);
  }

  private List<ObjectNode> rows(DiplomaticRecord record, String sql) {
    var rows = new JsonRows(json);
    record.query(sql, rows);
    return rows.rows();
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static void give(Context context, ObjectNode answer) {
    context.contentType("application/json").result(answer.toString());
  }

  private static void description(Context context) {
    try (InputStream stream = Api.class.getResourceAsStream("openapi.json")) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks openapi.json");
      }
      context
          .contentType("application/json")
          .result(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
