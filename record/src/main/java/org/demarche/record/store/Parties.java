package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Hash;
import org.demarche.record.correction.Ruled;
import org.demarche.record.index.Act;
import org.duckdb.DuckDBAppender;

/** Writes who has a part in which item, what one side did to another, and what items are about. */
final class Parties {
  private final Database database;

  Parties(Database database) {
    this.database = database;
  }

  private record Party(String actor, String role, Item item) {}

  private record Placed(Act act, Item item) {}

  private record Topic(String issue, Item item) {}

  /** What all rows of an item share. */
  private record Item(String key, Content content, LocalDate day, long cell) {
    LocalDate first() {
      LocalDate first = content.first();
      return first == null ? day : first;
    }

    LocalDate last() {
      LocalDate last = content.last();
      return last == null ? day : last;
    }
  }

  /** Writes all of these for all items but rejected ones. */
  void write(List<Ruled> items) {
    List<Party> parties = new ArrayList<>();
    List<Placed> acts = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    for (Ruled ruled : items) {
      if (Objects.equals(ruled.verdict(), "rejected")) {
        continue;
      }
      Content content = ruled.group().content();
      var item =
          new Item(
              ruled.group().key(), content, ruled.group().day(), Derivation.cell(ruled.group()));
      content.actors().forEach(actor -> parties.add(new Party(actor, "actor", item)));
      content.recipients().forEach(actor -> parties.add(new Party(actor, "recipient", item)));
      content.issues().forEach(issue -> topics.add(new Topic(issue, item)));
      Act.of(item.key(), content).forEach(act -> acts.add(new Placed(act, item)));
    }
    database.append("party", parties, party -> row -> party(row, party));
    database.append("act", acts, act -> row -> act(row, act));
    database.append("topic", topics, topic -> row -> topic(row, topic));
  }

  private static void party(DuckDBAppender row, Party of) throws SQLException {
    Item item = of.item();
    row.append(item.key());
    row.append(item.content().kind().label());
    row.append(of.actor());
    row.append(ActorKeys.side(of.actor()));
    row.append(of.role());
    row.append(item.first());
    row.append(item.last());
    row.append(item.cell());
    row.append(Hash.keyNumber(item.key()));
    row.append(item.day());
  }

  private static void topic(DuckDBAppender row, Topic of) throws SQLException {
    Item item = of.item();
    row.append(of.issue());
    row.append(item.content().kind().label());
    row.append(item.first());
    row.append(item.last());
    row.append(item.cell());
    row.append(Hash.keyNumber(item.key()));
    row.append(item.day());
  }

  private static void act(DuckDBAppender row, Placed placed) throws SQLException {
    Act of = placed.act();
    row.append(of.item());
    row.append(of.first());
    row.append(of.last());
    row.append(of.pair().source());
    row.append(of.pair().target());
    row.append(of.score());
    row.append(of.goldstein());
    row.append(of.material());
    row.append(of.claimed());
    row.append(placed.item().cell());
    row.append(Hash.keyNumber(of.item()));
    row.append(placed.item().day());
  }
}
