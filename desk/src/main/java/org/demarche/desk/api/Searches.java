package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.record.query.Found;
import org.demarche.record.search.Entry;
import org.demarche.record.search.Search;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;

/** {@code /search}: items and reports by their words. */
public final class Searches {
  private static final int MOST = 200;

  private static final List<Param> PARAMS =
      List.of(
          Param.text(
                  "q",
                  "words, all of which must be there; \"in quotes\" side by side; -word must not be;"
                      + " a|b either; begin*")
              .needed(),
          Param.choice("kind", "only what is of this kind", kinds()).often(),
          Common.SIDE,
          Param.text("issue", "only items about this issue"),
          Common.FROM,
          Common.TO,
          Param.number("limit", "how many items and how many reports, from 1 to " + MOST));

  private final Source source;

  Searches(Source source) {
    this.source = source;
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(Items.KINDS);
    kinds.add(Entry.REPORT);
    return kinds;
  }

  List<Operation> operations() {
    return List.of(
        Operation.one(
            "/search",
            "search",
            "Items and reports by their words, the best first",
            PARAMS,
            Hits.class,
            this::find));
  }

  /** What was found. */
  public record Hits(
      @Says("items, the best first") List<ItemRow> items,
      @Says("reports, the best first") List<Hit> reports) {
    /** Copies the lists. */
    public Hits {
      items = List.copyOf(items);
      reports = List.copyOf(reports);
    }
  }

  /** A report that was found. */
  public record Hit(
      @Says("its key") String key,
      @Says("its title") @Nullable String title,
      @Says("its day") @Nullable LocalDate published,
      @Says("who published it") @Nullable String publisher,
      @Says("its address in the world") @Nullable String url,
      @Says("the passage that shows best what was looked for") String passage,
      @Says("address of the report") String href) {}

  Hits find(Query query) {
    return source.read(
        record -> {
          var search =
              new Search(
                  query.text("q"),
                  Set.copyOf(query.all("kind")),
                  Source.sides(query, record.questions()),
                  query.given("issue").orElse(null),
                  query.period(),
                  query.number("limit", 25, 1, MOST));
          Found found = find(search, record.questions());
          return new Hits(
              new ItemRows(record, source.sentences()).of(found.items()),
              found.reports().stream().map(Searches::hit).toList());
        });
  }

  private static Found find(Search search, Questions questions) {
    boolean reports = search.kinds().isEmpty() || search.kinds().contains(Entry.REPORT);
    boolean items = !search.kinds().equals(Set.of(Entry.REPORT));
    return questions.search(search, items, reports && search.issue() == null);
  }

  private static Hit hit(Found.Hit hit) {
    return new Hit(
        hit.key(),
        hit.title(),
        hit.published(),
        hit.publisher(),
        hit.url(),
        hit.passage(),
        Api.ROOT + "/reports/" + hit.key());
  }
}
