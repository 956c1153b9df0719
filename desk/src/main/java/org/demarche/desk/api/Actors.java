package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.demarche.desk.page.Pairs;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.ActorFilter;
import org.demarche.record.query.Bookmark;
import org.demarche.record.query.Known;
import org.demarche.record.query.Named;
import org.demarche.record.query.Stretch;
import org.jspecify.annotations.Nullable;

/** {@code /actors}: who has a part in anything. */
final class Actors {
  private static final int LATEST = 25;

  private static final List<Param> FILTERS =
      List.of(
          Param.text("text", "only those with this in their name"),
          Param.text("kind", "only persons, states, organisations or groups: person, state, …"),
          Param.text("country", "only those of this country, ISO 3166-1 alpha-3"),
          Common.LIMIT,
          Common.CURSOR);

  private final Source source;

  Actors(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list("/actors", "listActors", "Actors by key", FILTERS, Row.class, this::list),
        Operation.one(
            "/actors/{key}",
            "getActor",
            "An actor: names, offices, whom it has to do with, the latest items",
            List.of(
                Param.text("key", "its key, with ~ for /, or a name").needed(),
                Common.FROM,
                Common.TO),
            One.class,
            this::one));
  }

  /** An actor in a list. */
  public record Row(
      @Says("its key") String key,
      @Says("its fullest name") String name,
      @Says("person, state, organisation or group") @Nullable String kind,
      @Says("ISO 3166-1 alpha-3") @Nullable String country,
      @Says("PLOVER sectors") List<String> sectors,
      @Says("the latest office that is told") @Nullable String office,
      @Says("day of the first report that names it") @Nullable LocalDate firstSeen,
      @Says("day of the last") @Nullable LocalDate lastSeen,
      @Says("how many reports name it") int reports,
      @Says("address of the actor") String href) {
    /** Copies the list. */
    public Row {
      sectors = List.copyOf(sectors);
    }

    static Row of(Known known) {
      return new Row(
          known.key(),
          known.name(),
          known.kind(),
          known.country(),
          known.sectors(),
          known.office(),
          known.firstSeen(),
          known.lastSeen(),
          known.reports(),
          Api.ROOT + "/actors/" + Pairs.part(known.key()));
    }
  }

  /** What is known of an actor. */
  public record One(
      @Says("its fullest name") String name,
      @Says("the keys under which the record knows it, the most frequent first") List<String> keys,
      @Says("the side on which it stands") String side,
      @Says("how many reports name it") int reports,
      @Says("how reports call it") List<Called> forms,
      @Says("with whom it has to do, the most frequent first") List<Other> others,
      @Says("the latest items in which it has a part") List<ItemRow> latest,
      @Says("address of its page on the desk") String page) {
    /** Copies the lists. */
    public One {
      keys = List.copyOf(keys);
      forms = List.copyOf(forms);
      others = List.copyOf(others);
      latest = List.copyOf(latest);
    }
  }

  /** A name in reports. */
  public record Called(
      @Says("the name") String name,
      @Says("the office at that time") @Nullable String office,
      @Says("how many reports have it") int reports) {}

  /** A side with which it has to do. */
  public record Other(
      @Says("country or key") String side, @Says("how many items are about both") int items) {}

  private Slice<Row> list(Query query) {
    Bookmark after = Cursor.place(query);
    var filter =
        new ActorFilter(
            query.text("kind"),
            query.text("country"),
            query.text("text"),
            after == null ? "" : after.key(),
            Common.limit(query));
    Stretch<Known> stretch = source.read(record -> record.listing().actors(filter));
    return Slice.of(stretch, stretch.rows().stream().map(Row::of).toList());
  }

  private One one(Query query) {
    return source.read(
        record -> {
          Named who = record.questions().named(query.text("key").replace('~', '/'));
          Acquaintance known = record.questions().actor(who, query.period(), LATEST);
          return new One(
              who.name(),
              who.keys(),
              who.side(),
              known.reports(),
              known.forms().stream()
                  .map(f -> new Called(f.name(), f.office(), f.reports()))
                  .toList(),
              known.others().stream().map(o -> new Other(o.side(), o.items())).toList(),
              new ItemRows(record, source.sentences()).of(known.latest()),
              "/actors/" + Pairs.part(who.keys().get(0)));
        });
  }
}
