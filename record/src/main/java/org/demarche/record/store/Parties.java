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

/** Writes who has a part in which item, and what one side did to another. */
final class Parties {
  private final Database database;

  Parties(Database database) {
    this.database = database;
  }

  private record Party(
      String item, Content content, LocalDate day, String actor, String role, long cell) {}

  private record Placed(Act act, long cell) {}

  /** Writes both for all items but rejected ones. */
  void write(List<Ruled> items) {
    List<Party> parties = new ArrayList<>();
    List<Placed> acts = new ArrayList<>();
    for (Ruled item : items) {
      if (Objects.equals(item.verdict(), "rejected")) {
        continue;
      }
      String key = item.group().key();
      Content content = item.group().content();
      LocalDate day = item.group().day();
      long cell = Derivation.cell(item.group());
      content.actors().forEach(a -> parties.add(new Party(key, content, day, a, "actor", cell)));
      content
          .recipients()
          .forEach(a -> parties.add(new Party(key, content, day, a, "recipient", cell)));
      Act.of(key, content).forEach(act -> acts.add(new Placed(act, cell)));
    }
    database.append("party", parties, party -> row -> party(row, party));
    database.append("act", acts, act -> row -> act(row, act));
  }

  private static void party(DuckDBAppender row, Party of) throws SQLException {
    row.append(of.item());
    row.append(of.content().kind().label());
    row.append(of.actor());
    row.append(ActorKeys.side(of.actor()));
    row.append(of.role());
    LocalDate first = of.content().first();
    LocalDate last = of.content().last();
    row.append(first == null ? of.day() : first);
    row.append(last == null ? of.day() : last);
    row.append(of.cell());
    row.append(Hash.keyNumber(of.item()));
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
    row.append(placed.cell());
  }
}
