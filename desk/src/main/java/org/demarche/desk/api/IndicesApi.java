package org.demarche.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.demarche.desk.Records;
import org.demarche.desk.page.Asked;
import org.demarche.desk.page.Pairs;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Relation;
import org.jspecify.annotations.Nullable;

/** The indices of a pair, both ways, each beside what was read. */
final class IndicesApi {
  private final Records records;
  private final ObjectMapper json;

  IndicesApi(Records records, ObjectMapper json) {
    this.records = records;
    this.json = json;
  }

  void show(Context context) {
    var asked = new Asked(context);
    Grain grain = asked.choice("by", Grain.class, Grain.MONTH);
    Scale scale = asked.choice("scale", Scale.class, Scale.PLOVER);
    Relation relation =
        records.read(
            record ->
                record
                    .questions()
                    .relation(
                        Pairs.of(context.pathParam("pair"), record.questions()),
                        asked.period(),
                        grain,
                        scale,
                        Indices.USUAL_HALF_LIFE,
                        1));
    ObjectNode answer = json.createObjectNode();
    answer.put("one", relation.pair().source());
    answer.put("other", relation.pair().target());
    answer.put("reports", relation.whole().reports());
    answer.put("reports_naming_both", relation.whole().naming());
    add(answer.putArray("indices"), relation.there());
    add(answer.withArray("indices"), relation.back());
    context.contentType("application/json").result(answer.toString());
  }

  private static void add(ArrayNode array, List<IndexRow> rows) {
    for (IndexRow row : rows) {
      ObjectNode node = array.addObject();
      node.put("source", row.pair().source());
      node.put("target", row.pair().target());
      node.put("span", row.span());
      node.put("first", row.first().toString());
      node.put("last", row.last().toString());
      node.put("seen", row.seen().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      put(node, "cooperation", row.cooperation());
      put(node, "conflict", row.conflict());
      put(node, "net", row.net());
      put(node, "tension", row.tension());
      node.put("acts", row.acts());
      node.put("claimed", row.claimed());
      node.put("reports", row.coverage().reports());
      node.put("reports_naming_both", row.coverage().naming());
    }
  }

  private static void put(ObjectNode node, String field, @Nullable Double value) {
    if (value == null) {
      node.putNull(field);
    } else {
      node.put(field, Math.round(value * 1000) / 1000.0);
    }
  }
}
