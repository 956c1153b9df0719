package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.Names;
import org.demarche.record.query.Stance;

/** {@code /issues}: what items are about, and who stands where. */
final class Issues {
  private final Source source;

  Issues(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/issues",
            "listIssues",
            "Issues, those that most items are about first",
            List.of(),
            Row.class,
            query -> list()),
        Operation.list(
            "/issues/{id}/stances",
            "listStances",
            "Who stands where on an issue, the latest first",
            List.of(Param.text("id", "its id").needed(), Common.FROM, Common.TO),
            Side.class,
            this::stances));
  }

  /** An issue. */
  public record Row(
      @Says("its id") String id,
      @Says("what people call it") String name,
      @Says("how many items are about it") int items,
      @Says("address of its items") String href) {}

  /** Where an actor stands. */
  public record Side(
      @Says("key of the actor") String actor,
      @Says("its name") String name,
      @Says("supports, opposes, demands, offers, warns, accuses or seeks") String stance,
      @Says("the last day on which it stood there, as far as is known") LocalDate last,
      @Says("in how many reports") int reports) {}

  private Slice<Row> list() {
    return Slice.whole(
        source.read(
            record ->
                record.questions().issues().entrySet().stream()
                    .map(
                        e ->
                            new Row(
                                e.getKey(),
                                source.sentences().issue(e.getKey()),
                                e.getValue(),
                                Api.ROOT + "/items?issue=" + e.getKey()))
                    .toList()));
  }

  private Slice<Side> stances(Query query) {
    String id = query.text("id");
    return Slice.whole(
        source.read(
            record -> {
              if (!record.questions().issues().containsKey(id)) {
                throw new Refusal(404, "nothing in the record is about '" + id + "'");
              }
              List<Stance> stances = record.questions().stances(id, query.period());
              Names names =
                  Names.of(record.questions(), stances.stream().map(Stance::actor).toList());
              return stances.stream()
                  .map(
                      s ->
                          new Side(
                              s.actor(), names.name(s.actor()), s.stance(), s.last(), s.reports()))
                  .toList();
            }));
  }
}
