package org.demarche.desk.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.Names;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Period;
import org.demarche.record.query.Relation;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;

/** The marks of a relation's timeline, as JSON for its script. */
final class Timeline {
  /** So many marks weigh some 200 kB. */
  private static final int MOST = 1200;

  private final Kit kit;
  private final ObjectMapper json = new ObjectMapper();

  Timeline(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    var asked = new Asked(context);
    Period period = asked.period();
    Grain grain = asked.choice("by", Grain.class, Grain.MONTH);
    ObjectNode answer =
        kit.records()
            .read(
                record -> {
                  Questions questions = record.questions();
                  Pair pair = Pairs.of(context.pathParam("pair"), questions);
                  return timeline(questions, pair, period, grain);
                });
    context.contentType("application/json").result(answer.toString());
  }

  private ObjectNode timeline(Questions questions, Pair pair, Period period, Grain grain) {
    Relation relation =
        questions.relation(pair, period, grain, Scale.PLOVER, Indices.USUAL_HALF_LIFE, 1);
    List<Cited> items =
        questions.items(
            Wanted.of(period, MOST)
                .sides(List.of(pair.source(), pair.target()))
                .kinds(Kind.EVENT, Kind.ENCOUNTER, Kind.STATEMENT));
    Names names = Names.of(questions, List.of(pair.source(), pair.target()));
    ObjectNode root = json.createObjectNode();
    root.put("one", names.plain(pair.source()));
    root.put("other", names.plain(pair.target()));
    root.put("cut", items.size() == MOST);
    ArrayNode marks = root.putArray("marks");
    List<ItemLine> lines = kit.lines().of(questions, items);
    for (int i = 0; i < items.size(); i++) {
      mark(marks.addObject(), items.get(i), lines.get(i), pair);
    }
    ArrayNode spans = root.putArray("spans");
    for (int i = 0; i < relation.there().size(); i++) {
      span(spans.addObject(), relation.there().get(i), relation.back().get(i));
    }
    return root;
  }

  private static void mark(ObjectNode mark, Cited cited, ItemLine line, Pair pair) {
    Content content = cited.item().content();
    mark.put("k", line.key());
    mark.put("d", cited.day().toString());
    mark.put("w", line.day());
    mark.put("kind", line.kind());
    mark.put("s", line.sentence());
    mark.put("c", line.circumstances());
    mark.put("q", line.told());
    mark.put("state", content.state());
    put(mark, "v", content.kind() == Kind.EVENT && !line.tone().isEmpty() ? content.score() : null);
    boolean there = content.actors().stream().map(ActorKeys::side).anyMatch(pair.source()::equals);
    mark.put("there", there);
  }

  private static void span(ObjectNode span, IndexRow there, IndexRow back) {
    span.put("from", there.first().toString());
    LocalDate last = there.last();
    span.put("to", last.toString());
    span.put("span", there.span());
    put(span, "there", there.tension());
    put(span, "back", back.tension());
    span.put("acts", there.acts() + back.acts());
    span.put("naming", there.coverage().naming());
    span.put("read", there.coverage().reports());
  }

  private static void put(ObjectNode node, String field, @Nullable Double value) {
    if (value == null) {
      node.putNull(field);
    } else {
      node.put(field, Math.round(value * 100) / 100.0);
    }
  }
}
