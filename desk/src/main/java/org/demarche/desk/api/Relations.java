package org.demarche.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.desk.page.Pairs;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Movement;
import org.demarche.record.query.Relation;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/** {@code /relations}: pairs of sides, and how two stand to each other. */
public final class Relations {
  private static final int LATEST = 25;
  private static final int ALL = Integer.MAX_VALUE;

  private static final Param PAIR =
      Param.text("pair", "two sides, as USA-CHN; a side that is no state by key, with ~ for /")
          .needed();

  private static final Param BY =
      Param.choice("by", "how long the spans are; default: month", labels(Grain.values()));

  private static final Param SCALE =
      Param.choice("scale", "by what acts are weighed; default: plover", labels(Scale.values()));

  private final Source source;

  Relations(Source source) {
    this.source = source;
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  List<Operation> operations() {
    List<Param> params = List.of(PAIR, BY, SCALE, Common.FROM, Common.TO);
    return List.of(
        Operation.list(
            "/relations",
            "listRelations",
            "Pairs of sides, those with most acts first",
            List.of(Common.FROM, Common.TO, Common.LIMIT, Common.CURSOR),
            Row.class,
            this::list),
        Operation.one(
            "/relations/{pair}",
            "getRelation",
            "How two sides stand to each other: indices beside what was read, courses, the latest",
            List.of(PAIR, BY, SCALE, Common.FROM, Common.TO, Common.ON),
            One.class,
            this::one),
        Operation.list(
            "/relations/{pair}/indices",
            "listIndices",
            "Cooperation, conflict and tension of both directions, a row a span, beside what was"
                + " read",
            params,
            Span.class,
            this::indices),
        Operation.list(
            "/relations/{pair}/courses",
            "listCourses",
            "What became of requests, promises, planned meetings and lines, what changed last first",
            List.of(PAIR, Common.ON, Common.LIMIT, Common.CURSOR),
            Matters.Row.class,
            query -> Matters.changed(query, courses(query))));
  }

  /** A pair. */
  public record Row(
      @Says("the side whose name comes first") String one,
      @Says("the other side") String other,
      @Says("how many acts between them") int acts,
      @Says("mean of their PLOVER scores") double net,
      @Says("address of the relation") String href) {}

  /** What was read: the denominator of all that is told. */
  public record Read(
      @Says("reports read") int reports,
      @Says("of these, those that name both sides") int naming,
      @Says("independent origins of those that name both") int origins,
      @Says("publishers of those that name both") int sources) {
    static Read of(Coverage coverage) {
      return new Read(
          coverage.reports(), coverage.naming(), coverage.origins(), coverage.sources());
    }
  }

  /** A relation. */
  public record One(
      @Says("one side") String one,
      @Says("the other side") String other,
      @Says("what was read of all of that time") Read read,
      @Says("acts that are in no span, since their day is unknown or too vague") int unplaced,
      @Says("both directions, a row a span") List<Span> indices,
      @Says("what became of matters, what changed last first") List<Matters.Row> courses,
      @Says("the latest items between them") List<ItemRow> latest,
      @Says("address of all items between them") String items,
      @Says("address of its page on the desk") String page) {
    /** Copies the lists. */
    public One {
      indices = List.copyOf(indices);
      courses = List.copyOf(courses);
      latest = List.copyOf(latest);
    }
  }

  /** A span of one direction; where no act is known the values are null, not zero. */
  public record Span(
      @Says("who acts") String source,
      @Says("on whom") String target,
      @Says("the span, a TIMEX3 value") String span,
      @Says("its first day") LocalDate first,
      @Says("its last day") LocalDate last,
      @Says("observed, no_act, not_observed or not_read") String seen,
      @Says("in words and deeds") @Nullable Double cooperation,
      @Says("in words and deeds, above zero") @Nullable Double conflict,
      @Says("cooperation less conflict") @Nullable Double net,
      @Says("in words") @Nullable Double verbalCooperation,
      @Says("in deeds") @Nullable Double materialCooperation,
      @Says("in words") @Nullable Double verbalConflict,
      @Says("in deeds") @Nullable Double materialConflict,
      @Says("decayed mean, from -10 (close) to 10 (tense)") @Nullable Double tension,
      @Says("how many acts the tension rests on, as far as they have not faded") double weight,
      @Says("acts in the span") int acts,
      @Says("of these, told on one actor's word alone") int claimed,
      @JsonUnwrapped Read read) {
    static Span of(IndexRow row) {
      return new Span(
          row.pair().source(),
          row.pair().target(),
          row.span(),
          row.first(),
          row.last(),
          row.seen().name().toLowerCase(Locale.ROOT),
          row.cooperation(),
          row.conflict(),
          row.net(),
          row.verbalCooperation(),
          row.materialCooperation(),
          row.verbalConflict(),
          row.materialConflict(),
          row.tension(),
          row.weight(),
          row.acts(),
          row.claimed(),
          Read.of(row.coverage()));
    }
  }

  private Slice<Row> list(Query query) {
    return source.read(
        record ->
            Slice.by(query, record.overview().pairs(query.period(), ALL), Relations::order)
                .map(
                    m ->
                        new Row(
                            m.pair().source(),
                            m.pair().target(),
                            m.acts(),
                            m.net(),
                            Api.ROOT + "/relations/" + Pairs.path(m.pair()))));
  }

  private static String order(Movement movement) {
    Pair pair = movement.pair();
    return Slice.falling(movement.acts()) + ' ' + pair.source() + '\t' + pair.target();
  }

  private static Pair pair(Query query, DiplomaticRecord record) {
    return Pairs.of(query.text("pair"), record.questions());
  }

  private static Relation relation(Query query, DiplomaticRecord record, int latest) {
    return record
        .questions()
        .relation(
            pair(query, record),
            query.period(),
            query.choice("by", Grain.class, Grain.MONTH),
            query.choice("scale", Scale.class, Scale.PLOVER),
            Indices.USUAL_HALF_LIFE,
            latest);
  }

  private static List<Span> spans(Relation relation) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < relation.there().size(); i++) {
      spans.add(Span.of(relation.there().get(i)));
      spans.add(Span.of(relation.back().get(i)));
    }
    return spans;
  }

  private Slice<Span> indices(Query query) {
    return Slice.whole(spans(source.read(record -> relation(query, record, 1))));
  }

  private List<Matters.Row> courses(Query query) {
    return source.read(record -> courses(query, record));
  }

  private List<Matters.Row> courses(Query query, DiplomaticRecord record) {
    Pair pair = pair(query, record);
    return new Matters(source)
        .rows(record, List.of(pair.source(), pair.target()), query, CourseFilter.ALL);
  }

  One one(Query query) {
    return source.read(
        record -> {
          Relation relation = relation(query, record, LATEST);
          Pair pair = relation.pair();
          return new One(
              pair.source(),
              pair.target(),
              Read.of(relation.whole()),
              relation.unplaced(),
              spans(relation),
              courses(query, record),
              new ItemRows(record, source.sentences()).of(relation.latest()),
              Api.ROOT + "/items?pair=" + Pairs.path(pair),
              "/relations/" + Pairs.path(pair));
        });
  }
}
