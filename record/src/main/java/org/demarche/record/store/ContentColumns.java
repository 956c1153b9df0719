package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The columns that findings and items have in common, in the order of the tables. */
final class ContentColumns {
  private ContentColumns() {}

  static void append(DuckDBAppender row, Content content) throws SQLException {
    row.append(content.kind().label());
    row.append(content.type());
    row.append(content.mode());
    row.append(content.state());
    row.append(content.actors());
    row.append(content.recipients());
    row.append(content.date());
    row.append(content.first());
    row.append(content.last());
    row.append(content.until());
    row.append(content.place());
    row.append(content.placeCountry());
    row.append(content.issues());
    row.append(content.contexts());
    row.append(content.words());
    row.append(content.attributedTo());
    row.append(content.level());
    row.append(content.duration());
    row.append(content.cameo());
    row.append(content.score());
    row.append(content.goldstein());
  }

  static Content read(ResultSet row) throws SQLException {
    return new Content(
        Kind.of(row.getString("kind")),
        text(row, "type"),
        text(row, "mode"),
        text(row, "state"),
        Database.texts(row, "actors"),
        Database.texts(row, "recipients"),
        text(row, "date"),
        Database.day(row, "first"),
        Database.day(row, "last"),
        text(row, "until"),
        text(row, "place"),
        text(row, "place_country"),
        Database.texts(row, "issues"),
        Database.texts(row, "contexts"),
        text(row, "words"),
        text(row, "attributed_to"),
        text(row, "level"),
        text(row, "duration"),
        text(row, "cameo"),
        Database.number(row, "score"),
        Database.number(row, "goldstein"));
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
