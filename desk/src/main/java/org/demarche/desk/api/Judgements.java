package org.demarche.desk.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.record.Kind;
import org.demarche.record.audit.Grades;
import org.demarche.record.audit.Proportion;
import org.demarche.record.query.RuleUse;
import org.jspecify.annotations.Nullable;

/** {@code /precision} and {@code /rules}: what people said of what was found. */
final class Judgements {
  private static final int RULES = 2000;
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::label).toList();

  private final Source source;

  Judgements(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/precision",
            "listPrecision",
            "How right items are, by grades of samples drawn by lot",
            List.of(
                Param.choice(
                    "by",
                    "of which parts; default: kind",
                    List.of("all", "kind", "type", "month"))),
            Share.class,
            this::precision),
        Operation.list(
            "/rules",
            "listRules",
            "What rules found and what people said of it, those rejected most first",
            List.of(
                Param.choice("kind", "only rules that find items of this kind", KINDS).often(),
                Param.choice(
                    "looked", "only rules of whose items people looked at some", List.of("yes"))),
            Rule.class,
            this::rules));
  }

  /** How right items are. */
  public record Share(
      @Says("which part: a kind, a kind and type, the month in which grades were given")
          String part,
      @Says("how many were right") int right,
      @Says("how many were graded") int graded,
      @Says("the share of the right, from 0 to 1") double precision,
      @Says("lower end of Wilson's interval, 95 in 100") double low,
      @Says("its upper end") double high) {
    static Share of(String part, Proportion of) {
      return new Share(part, of.right(), of.graded(), of.share(), of.low(), of.high());
    }
  }

  /** How a rule fares. */
  public record Rule(
      @Says("its name, with its file where it stands in a table") String rule,
      @Says("kind of the items that it finds") String kind,
      @Says("how many it found, also those that are rejected") int items,
      @Says("how many of them people confirmed") int confirmed,
      @Says("how many they rejected") int rejected,
      @Says("the share of the rejected among those looked at; null where none was")
          @Nullable Double rejection) {
    static Rule of(RuleUse use) {
      int looked = use.confirmed() + use.rejected();
      return new Rule(
          use.rule(),
          use.kind(),
          use.items(),
          use.confirmed(),
          use.rejected(),
          looked == 0 ? null : (double) use.rejected() / looked);
    }

    boolean isLookedAt() {
      return confirmed + rejected > 0;
    }
  }

  private Slice<Share> precision(Query query) {
    var grades = new Grades(source.read(record -> record.corrector().log()));
    Map<String, Proportion> parts =
        switch (query.text("by")) {
          case "all" -> grades.all().graded() == 0 ? Map.of() : Map.of("all", grades.all());
          case "type" -> grades.byType();
          case "month" -> grades.byMonth();
          default -> grades.byKind();
        };
    List<Share> shares = new ArrayList<>();
    parts.forEach((part, of) -> shares.add(Share.of(part, of)));
    return Slice.whole(shares);
  }

  private Slice<Rule> rules(Query query) {
    List<String> kinds = query.all("kind");
    return Slice.whole(
        source.read(record -> record.overview().rules(RULES)).stream()
            .filter(use -> kinds.isEmpty() || kinds.contains(use.kind()))
            .map(Rule::of)
            .filter(rule -> query.text("looked").isEmpty() || rule.isLookedAt())
            .toList());
  }
}
