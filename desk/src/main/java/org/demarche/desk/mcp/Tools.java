package org.demarche.desk.mcp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.desk.Records;
import org.demarche.desk.api.Asking;
import org.demarche.desk.api.CorrectionRow;
import org.demarche.desk.api.ItemAnswer;
import org.demarche.desk.api.Matters;
import org.demarche.desk.api.Param;
import org.demarche.desk.api.Query;
import org.demarche.desk.api.Relations;
import org.demarche.desk.api.Searches;
import org.demarche.desk.api.Source;
import org.demarche.desk.view.Sentences;
import org.demarche.record.Kind;
import org.demarche.record.query.Witness;
import org.jspecify.annotations.Nullable;

/** The tools: what can be asked, and the answers with their evidence. */
final class Tools {
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::label).toList();
  private static final Param FROM = Param.day("from", "the first day, as 2023-06-19");
  private static final Param TO = Param.day("to", "the last day");
  private static final Param ON =
      Param.day("on", "the day as of which it is told; default: that of the latest report");
  private static final Param SIDE =
      Param.text(
              "side",
              "a state by code or name, or another side by key; several: all must have a part")
          .often();
  private static final Param KIND =
      Param.choice("kind", "only items of these kinds", KINDS).often();
  private static final Param ISSUE = Param.text("issue", "only items about this issue, by id");
  private static final Param LIMIT = Param.number("limit", "how many at most, from 1 to 50");

  private final Links links;
  private final Sentences sentences = new Sentences();
  private final Clock clock;

  Tools(Links links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  List<Tool> all() {
    return List.of(
        new Tool(
            "search",
            "Finds items (events, statements, meetings, requests, promises, channels, positions) and"
                + " reports by their words, the best first. Each item comes with quotes of the"
                + " reports that tell it.",
            List.of(
                Param.text(
                        "q",
                        "words, all of which must be there; \"in quotes\" side by side; -word must"
                            + " not be; a|b either; begin*")
                    .needed(),
                KIND,
                SIDE,
                ISSUE,
                FROM,
                TO,
                LIMIT),
            this::search),
        new Tool(
            "relation_summary",
            "How two sides stand to each other: cooperation, conflict and tension by span in both"
                + " directions, beside how many reports were read (without which silence says"
                + " nothing), what became of requests, promises and meetings, and the latest items"
                + " with their quotes.",
            List.of(
                Param.text("pair", "two sides, as USA-CHN").needed(),
                Param.choice(
                    "by",
                    "how long the spans are; default: month",
                    List.of("day", "week", "month")),
                FROM,
                TO,
                ON),
            this::relation),
        new Tool(
            "timeline",
            "What happened and was said, the latest first, each item with quotes of the reports that"
                + " tell it; goes on with the cursor of the answer.",
            List.of(
                SIDE,
                KIND,
                ISSUE,
                FROM,
                TO,
                LIMIT,
                Param.text("cursor", "where to go on, as the answer before had it")),
            this::timeline),
        new Tool(
            "what_is_due",
            "Promises, planned meetings and other expectations that have a day, the earliest first,"
                + " and whether that day has passed without a report of what became of it.",
            List.of(SIDE, ON, LIMIT),
            this::due),
        new Tool(
            "evidence_for_item",
            "All that an item stands on: every report that tells it, the words with their offsets,"
                + " the rule that found it and why, and what people corrected.",
            List.of(Param.text("key", "the item's key, or the beginning of it").needed()),
            this::evidence));
  }

  private Asking asking(Records records) {
    return new Asking(new Source(records, sentences, clock));
  }

  private static Query limited(Query query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    query.names().forEach(name -> values.put(name, query.all(name)));
    values.put("limit", List.of(Integer.toString(query.number("limit", 15, 1, 50))));
    List<Param> params = new ArrayList<>();
    values.keySet().forEach(name -> params.add(Param.text(name, name).often()));
    return new Query(params, values);
  }

  /** What a search found. */
  record Found(List<Fact> items, List<Passage> reports) {
    Found {
      items = List.copyOf(items);
      reports = List.copyOf(reports);
    }
  }

  /** A report that was found. */
  record Passage(
      String report,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String publisher,
      String passage,
      @Nullable String link) {}

  private Object search(Records records, Query query) {
    Searches.Hits hits = asking(records).search(limited(query));
    return new Found(
        new Facts(records, links).of(hits.items()),
        hits.reports().stream()
            .map(
                hit ->
                    new Passage(
                        hit.key(),
                        hit.title(),
                        hit.published(),
                        hit.publisher(),
                        hit.passage(),
                        links.report(hit.key(), hit.url())))
            .toList());
  }

  /** How two sides stand to each other. */
  record Summary(
      String one,
      String other,
      Relations.Read read,
      List<Relations.Span> indices,
      List<Matter> courses,
      List<Fact> latest,
      @Nullable String link) {
    Summary {
      indices = List.copyOf(indices);
      courses = List.copyOf(courses);
      latest = List.copyOf(latest);
    }
  }

  private Object relation(Records records, Query query) {
    Relations.One relation = asking(records).relation(query);
    return new Summary(
        relation.one(),
        relation.other(),
        relation.read(),
        relation.indices(),
        matters(records, relation.courses()),
        new Facts(records, links).of(relation.latest()),
        links.page(relation.page()));
  }

  /** What happened, the latest first. */
  record Timeline(List<Fact> items, @Nullable String cursor) {
    Timeline {
      items = List.copyOf(items);
    }
  }

  private Object timeline(Records records, Query query) {
    Asking.Page page = asking(records).items(limited(query));
    return new Timeline(
        new Facts(records, links).of(page.items()), page.cursor().isEmpty() ? null : page.cursor());
  }

  /** What is due. */
  record Due(List<Matter> matters) {
    Due {
      matters = List.copyOf(matters);
    }
  }

  /** A matter on its course over reports, with the words for its beginning. */
  record Matter(
      String kind,
      String sentence,
      String state,
      LocalDate since,
      @Nullable LocalDate due,
      boolean lapsed,
      String item,
      List<Matters.Step> steps,
      List<Fact.Quote> evidence,
      @Nullable String link) {
    Matter {
      steps = List.copyOf(steps);
      evidence = List.copyOf(evidence);
    }
  }

  private Object due(Records records, Query query) {
    return new Due(matters(records, asking(records).due(limited(query))));
  }

  private List<Matter> matters(Records records, List<Matters.Row> rows) {
    var facts = new Facts(records, links);
    Map<String, List<Witness>> evidence =
        facts.evidence(rows.stream().map(Matters.Row::item).toList());
    return rows.stream()
        .map(row -> matter(row, facts, evidence.getOrDefault(row.item(), List.of())))
        .toList();
  }

  private Matter matter(Matters.Row row, Facts facts, List<Witness> evidence) {
    return new Matter(
        row.kind(),
        row.sentence(),
        row.state(),
        row.since(),
        row.due(),
        row.lapsed(),
        row.item(),
        row.steps(),
        facts.quotes(evidence),
        links.item(row.item(), evidence.isEmpty() ? null : evidence.get(0).url()));
  }

  /** All that an item stands on. */
  record Proof(Fact item, List<Teller> tellings, List<CorrectionRow> history) {
    Proof {
      tellings = List.copyOf(tellings);
      history = List.copyOf(history);
    }
  }

  /** What one report tells. */
  record Teller(ItemAnswer.Telling telling, @Nullable String link) {}

  private Object evidence(Records records, Query query) {
    ItemAnswer answer = asking(records).item(query);
    return new Proof(
        new Facts(records, links).of(List.of(answer.item())).get(0),
        answer.tellings().stream()
            .map(t -> new Teller(t, links.report(t.report(), t.url())))
            .toList(),
        answer.history());
  }
}
