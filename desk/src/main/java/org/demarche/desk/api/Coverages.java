package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.demarche.record.index.Grain;

/** {@code /coverage}: what was read, without which nobody can tell peace from silence. */
final class Coverages {
  private final Source source;

  Coverages(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/coverage",
            "listCoverage",
            "How many reports of which source and span were read",
            List.of(
                Param.choice(
                    "by",
                    "how long the spans are; default: month",
                    Arrays.stream(Grain.values()).map(Grain::toString).toList()),
                Common.FROM,
                Common.TO),
            Row.class,
            this::list));
  }

  /** What was read of one source in one span. */
  public record Row(
      @Says("the publisher, or the host of the page; empty where unknown") String source,
      @Says("the span, a TIMEX3 value") String span,
      @Says("its first day") LocalDate first,
      @Says("how many reports count") int reports) {}

  private Slice<Row> list(Query query) {
    Grain grain = query.choice("by", Grain.class, Grain.MONTH);
    return Slice.whole(
        source.read(
            record ->
                record.questions().ledger(query.period(), grain).stream()
                    .map(l -> new Row(l.source(), l.span(), l.first(), l.reports()))
                    .toList()));
  }
}
