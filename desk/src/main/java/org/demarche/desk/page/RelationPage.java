package org.demarche.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.desk.view.CourseLine;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.Lines;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.RelationView;
import org.demarche.desk.view.RelationView.Dealings;
import org.demarche.desk.view.RelationView.SpanLine;
import org.demarche.desk.view.RelationView.Stand;
import org.demarche.desk.view.RelationView.Sums;
import org.demarche.desk.view.Shell;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Period;
import org.demarche.record.query.Relation;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;

/** {@code /relations/USA-CHN}: how two sides stand to each other; two pairs side by side. */
final class RelationPage {
  private static final int MARKS = 60;
  private static final int COURSES = 40;
  private static final int POSITIONS = 60;
  private static final Set<Kind> AWAITED = Set.of(Kind.ENCOUNTER, Kind.EXPECTATION);

  private final Kit kit;

  RelationPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    var asked = new Asked(context);
    Period period = asked.period();
    Grain grain = asked.choice("by", Grain.class, Grain.MONTH);
    Pair pair =
        kit.records().read(record -> Pairs.of(context.pathParam("pair"), record.questions()));
    if (kit.asData(context, wanted(pair, period))) {
      return;
    }
    List<Pair> pairs = new ArrayList<>(List.of(pair));
    if (!asked.text("with").isEmpty()) {
      pairs.add(kit.records().read(record -> Pairs.of(asked.text("with"), record.questions())));
    }
    Shell shell =
        kit.shell(
            context,
            kit.records().read(record -> title(pairs, record.questions())),
            "relations",
            "/api/v1/relations/" + Pairs.path(pair) + "?" + filters(period, grain),
            true);
    kit.show(
        context,
        "relation",
        shell,
        () ->
            kit.records()
                .read(
                    record -> {
                      LocalDate today = kit.today(context, record.questions());
                      return view(shell, pairs, period, grain, today, record);
                    }));
  }

  private static Wanted wanted(Pair pair, Period period) {
    return Wanted.of(period, 10_000).sides(List.of(pair.source(), pair.target()));
  }

  private static String title(List<Pair> pairs, Questions questions) {
    Names names =
        Names.of(
            questions, pairs.stream().flatMap(p -> Stream.of(p.source(), p.target())).toList());
    return String.join(
        " beside ",
        pairs.stream()
            .map(p -> names.plain(p.source()) + " – " + names.plain(p.target()))
            .toList());
  }

  private RelationView view(
      Shell shell,
      List<Pair> pairs,
      Period period,
      Grain grain,
      LocalDate today,
      DiplomaticRecord record) {
    List<Dealings> dealings =
        pairs.stream().map(p -> dealings(p, period, grain, today, record)).toList();
    return new RelationView(
        shell,
        dealings,
        Objects.toString(period.from(), ""),
        Objects.toString(period.to(), ""),
        grain.toString(),
        pairs.size() > 1 ? Pairs.path(pairs.get(1)) : "");
  }

  private Dealings dealings(
      Pair pair, Period period, Grain grain, LocalDate today, DiplomaticRecord record) {
    Questions questions = record.questions();
    Relation relation =
        questions.relation(pair, period, grain, Scale.PLOVER, Indices.USUAL_HALF_LIFE, MARKS + 1);
    Names names = Names.of(questions, List.of(pair.source(), pair.target()));
    CourseFilter courses =
        CourseFilter.ALL
            .sides(List.of(pair.source(), pair.target()))
            .asOf(period.to())
            .most(COURSES);
    List<ItemLine> marks = kit.lines().of(questions, relation.latest());
    return new Dealings(
        Pairs.path(pair),
        names.plain(pair.source()),
        names.plain(pair.target()),
        pair.source(),
        pair.target(),
        Reading.of(relation.whole()),
        "/relations/" + Pairs.path(pair) + "/timeline?" + filters(period, grain),
        spans(relation),
        marks.subList(0, Math.min(MARKS, marks.size())),
        marks.size() > MARKS,
        lines(questions, courses, today, Kind.CHANNEL),
        lines(questions, courses, today, Kind.REQUEST),
        lines(questions, courses, today, Kind.COMMITMENT),
        expected(questions, courses, today),
        positions(questions, pair, period));
  }

  private static String filters(Period period, Grain grain) {
    return "by="
        + grain
        + (period.from() == null ? "" : "&from=" + period.from())
        + (period.to() == null ? "" : "&to=" + period.to());
  }

  private List<CourseLine> lines(
      Questions questions, CourseFilter courses, LocalDate today, Kind kind) {
    return kit.courses().of(questions, questions.courses(courses.kinds(Set.of(kind))), today);
  }

  /** What is still awaited or was settled, then what no report came back to. */
  private List<CourseLine> expected(Questions questions, CourseFilter courses, LocalDate today) {
    CourseFilter awaited = courses.kinds(AWAITED);
    Map<String, Course> all = new LinkedHashMap<>();
    for (CourseFilter some : List.of(awaited.due(new Period(today, null)), awaited)) {
      questions.courses(some).forEach(c -> all.putIfAbsent(c.begin().item().key(), c));
    }
    List<Course> shown =
        all.values().stream()
            .sorted(
                Comparator.comparing((Course c) -> c.stateOn(today).equals(Course.LAPSED))
                    .thenComparing(Course::since, Comparator.reverseOrder()))
            .limit(COURSES)
            .toList();
    return kit.courses().of(questions, shown, today);
  }

  private List<Stand> positions(Questions questions, Pair pair, Period period) {
    Map<String, List<ItemLine>> one = positions(questions, pair.source(), period);
    Map<String, List<ItemLine>> other = positions(questions, pair.target(), period);
    List<Stand> both = new ArrayList<>();
    Map<String, List<ItemLine>> all = new TreeMap<>(one);
    other.forEach(all::putIfAbsent);
    for (String issue : all.keySet()) {
      both.add(
          new Stand(
              issue,
              kit.sentences().issue(issue),
              one.getOrDefault(issue, List.of()),
              other.getOrDefault(issue, List.of())));
    }
    both.sort(Comparator.comparing(s -> s.one().isEmpty() || s.other().isEmpty()));
    return both;
  }

  private Map<String, List<ItemLine>> positions(Questions questions, String side, Period period) {
    List<Cited> cited =
        questions.items(Wanted.of(period, POSITIONS).sides(List.of(side)).kinds(Kind.POSITION));
    List<ItemLine> lines = kit.lines().of(questions, cited);
    Map<String, List<ItemLine>> byIssue = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String issue : cited.get(i).item().content().issues()) {
        byIssue.computeIfAbsent(issue, id -> new ArrayList<>()).add(lines.get(i));
      }
    }
    return byIssue;
  }

  private static List<SpanLine> spans(Relation relation) {
    List<SpanLine> spans = new ArrayList<>();
    for (int i = relation.there().size() - 1; i >= 0; i--) {
      IndexRow there = relation.there().get(i);
      IndexRow back = relation.back().get(i);
      if (there.acts() + back.acts() + there.coverage().naming() > 0) {
        spans.add(new SpanLine(there.span(), sums(there), sums(back), read(there.coverage())));
      }
    }
    return spans;
  }

  private static Sums sums(IndexRow row) {
    return new Sums(
        Integer.toString(row.acts()),
        number(row.cooperation()),
        number(row.conflict()),
        row.tension() == null ? "" : Lines.score(row.tension()));
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(java.util.Locale.ROOT, "%.1f", value);
  }

  private static String read(Coverage coverage) {
    return coverage.naming() + " of " + coverage.reports();
  }
}
