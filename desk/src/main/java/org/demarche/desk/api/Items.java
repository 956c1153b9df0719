package org.demarche.desk.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.desk.Versions;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.demarche.record.query.ItemFilter;
import org.demarche.record.query.Named;
import org.demarche.record.query.Stretch;
import org.demarche.record.query.Verdict;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;
import org.demarche.record.store.Questions;

/** {@code /items}: items of all kinds, and one with all that it stands on. */
public final class Items {
  static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::label).toList();

  private static final List<Param> FILTERS =
      List.of(
          Param.choice("kind", "only items of this kind", KINDS).often(),
          Param.text("type", "only items of this type, such as COERCE or meeting").often(),
          Param.text("state", "only items in this state, such as planned or reported").often(),
          Param.text("side", "only items in which this side has a part; several: all of them")
              .often(),
          Param.text("actor", "only items in which this actor has a part, by key or name"),
          Param.text("pair", "only items in which both of these have a part: USA-CHN"),
          Param.text("issue", "only items about this issue"),
          Common.FROM,
          Common.TO,
          Param.choice(
              "verdict",
              "by what people said of them; default: standing, all but the rejected",
              Arrays.stream(Verdict.values()).map(Verdict::label).toList()),
          Param.text("text", "only items whose first evidence has these words"),
          Common.LIMIT,
          Common.CURSOR);

  private final Source source;

  Items(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/items",
            "listItems",
            "Items, the latest first, those of one day by key",
            FILTERS,
            ItemRow.class,
            this::list),
        Operation.one(
            "/items/{key}",
            "getItem",
            "An item with its evidence, its history and its version",
            List.of(Param.text("key", "its key, or the beginning of it").needed()),
            ItemAnswer.class,
            this::one));
  }

  Slice<ItemRow> list(Query query) {
    return source.read(
        record -> {
          Stretch<Cited> stretch = record.listing().items(filter(query, record.questions()));
          return Slice.of(stretch, new ItemRows(record, source.sentences()).of(stretch.rows()));
        });
  }

  private static ItemFilter filter(Query query, Questions questions) {
    Set<Kind> kinds = query.all("kind").stream().map(Kind::of).collect(Collectors.toSet());
    List<String> sides = new ArrayList<>(Source.sides(query, questions));
    List<String> actors = new ArrayList<>();
    query
        .given("actor")
        .map(written -> Source.named(questions, written))
        .ifPresent(named -> add(named, sides, actors));
    return new ItemFilter(
        kinds,
        query.all("type"),
        query.all("state"),
        sides,
        actors,
        query.given("issue").orElse(null),
        query.period(),
        query.choice("verdict", Verdict.class, Verdict.STANDING),
        query.text("text"),
        Cursor.place(query),
        Common.limit(query));
  }

  private static void add(Named named, List<String> sides, List<String> actors) {
    if (named.isSide()) {
      sides.add(named.side());
    } else {
      actors.addAll(named.keys());
    }
  }

  ItemAnswer one(Query query) {
    return source.read(record -> answer(record, record.dossier(query.text("key"))));
  }

  ItemAnswer answer(DiplomaticRecord record, Dossier dossier) {
    String key = dossier.item().key();
    List<Cited> cited = record.questions().items(List.of(key));
    return new ItemAnswer(
        new ItemRows(record, source.sentences()).of(cited).get(0),
        Versions.of(dossier),
        dossier.tellings().stream().map(ItemAnswer.Telling::of).toList(),
        dossier.history().stream()
            .map(entry -> CorrectionRow.of(entry.correction(), entry.holds()))
            .toList(),
        "/items/" + key);
  }
}
