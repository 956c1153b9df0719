package org.demarche.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.desk.Records;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.page.Asked;
import org.demarche.record.Kind;
import org.demarche.record.export.CsvSheet;
import org.demarche.record.query.Place;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/** Items with the filters of the pages, a page of them at a time. */
final class ItemsApi {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Records records;
  private final ObjectMapper json;

  ItemsApi(Records records, ObjectMapper json) {
    this.records = records;
    this.json = json;
  }

  void list(Context context) {
    var asked = new Asked(context);
    int most = asked.number("limit", USUAL, 1, MOST);
    String cursor = asked.text("cursor");
    Place after = cursor.isEmpty() ? null : Cursor.place(cursor);
    List<ObjectNode> rows =
        records.read(record -> rows(record, wanted(context, record, most + 1), after));
    boolean more = rows.size() > most;
    List<ObjectNode> shown = rows.subList(0, Math.min(most, rows.size()));
    String next = more ? next(asked, shown.get(shown.size() - 1)) : null;
    if (next != null) {
      context.header("Link", "<" + next + ">; rel=\"next\"");
    }
    String accept = String.valueOf(context.header("Accept"));
    if (accept.contains("text/csv")) {
      csv(context, wanted(context, most), after);
    } else if (accept.contains("ndjson") || accept.contains("jsonl")) {
      context
          .contentType("application/x-ndjson")
          .result(String.join("", shown.stream().map(row -> row + "\n").toList()));
    } else {
      ObjectNode answer = json.createObjectNode();
      answer.putArray("items").addAll(shown);
      answer.put("next", next);
      context.contentType("application/json").result(answer.toString());
    }
  }

  private Wanted wanted(Context context, int most) {
    return records.read(record -> wanted(context, record, most));
  }

  private static Wanted wanted(Context context, DiplomaticRecord record, int most) {
    var asked = new Asked(context);
    List<String> sides =
        context.queryParams("side").stream()
            .map(side -> record.questions().named(side.replace('~', '/')).side())
            .toList();
    List<String> actors =
        context.queryParams("actor").stream()
            .flatMap(actor -> record.questions().named(actor.replace('~', '/')).keys().stream())
            .toList();
    String issue = asked.text("issue");
    return new Wanted(
        kinds(context), sides, actors, issue.isEmpty() ? null : issue, asked.period(), most);
  }

  private static Set<Kind> kinds(Context context) {
    TreeSet<Kind> kinds = new TreeSet<>();
    for (String label : context.queryParams("kind")) {
      try {
        kinds.add(Kind.of(label));
      } catch (IllegalArgumentException e) {
        throw new Refusal(400, "no kind '" + label + "'");
      }
    }
    return kinds;
  }

  private List<ObjectNode> rows(DiplomaticRecord record, Wanted wanted, @Nullable Place after) {
    var rows = new JsonRows(json);
    record.query(wanted.sql(after), rows);
    return rows.rows();
  }

  private void csv(Context context, Wanted wanted, @Nullable Place after) {
    var text = new StringBuilder();
    records.read(
        record -> {
          record.query(wanted.sql(after), new CsvSheet(text));
          return 0;
        });
    context.contentType("text/csv; charset=utf-8").result(text.toString());
  }

  private static String next(Asked asked, ObjectNode last) {
    String day = last.path("first_day").asText("");
    Place place =
        new Place(
            day.isEmpty() || day.equals("null") ? null : LocalDate.parse(day),
            last.path("key").asText());
    String here = asked.here().replaceAll("([?&])cursor=[^&]*&?", "$1").replaceAll("[?&]$", "");
    return here + (here.contains("?") ? "&" : "?") + "cursor=" + Cursor.of(place);
  }
}
