package org.demarche.archive;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.record.Finding;
import org.demarche.record.index.Act;
import org.demarche.record.merge.Block;
import org.demarche.record.merge.Group;
import org.demarche.record.merge.Merger;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of findings, across reports: the groups of each block, by the rules of {@code
 * record.merge}. The findings of a block come in order, so that a task holds those of a few days.
 *
 * @param item the columns of an item: those of the table but for the names
 * @param act the columns of the table of acts
 * @param finding the columns of a finding
 */
record Merging(StructType item, StructType act, StructType finding) implements Serializable {
  private static final StructType MEMBER =
      new StructType().add("finding", DataTypes.StringType).add("why", DataTypes.StringType);

  static Merging of(Exported exported, Shape shape) {
    StructType act = exported.columns("acts");
    StructType item =
        exported
            .columns(
                "items", "actor_names", "actor_countries", "recipient_names", "recipient_countries")
            .add("members", DataTypes.createArrayType(MEMBER))
            .add("acts", DataTypes.createArrayType(act));
    return new Merging(item, act, shape.finding());
  }

  /**
   * The items.
   *
   * @param told reports that count, with {@code origin}, {@code findings} and {@code evidence}
   */
  Dataset<Row> items(Dataset<Row> told) {
    StructType placed =
        new StructType()
            .add("block", DataTypes.StringType)
            .add("day", DataTypes.DateType)
            .add("soft", DataTypes.BooleanType)
            .add("key", DataTypes.StringType)
            .add("origin", DataTypes.StringType)
            .add("quote", DataTypes.StringType)
            .add("finding", finding);
    // the order of Merger.ORDER
    Column[] order = {col("day"), col("soft"), col("key")};
    return told.select("origin", "findings", "evidence")
        .flatMap((FlatMapFunction<Row, Row>) Merging::placed, Encoders.row(placed))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapSortedGroups(
            order,
            (FlatMapGroupsFunction<String, Row, Row>) (block, rows) -> new Items(rows),
            Encoders.row(item));
  }

  private static Iterator<Row> placed(Row told) {
    Map<String, String> quotes = new HashMap<>();
    List<Row> evidence = told.getList(told.fieldIndex("evidence"));
    for (Row part : evidence) {
      int number = part.getAs("part");
      if (number == 0) {
        quotes.put(part.getAs("finding"), part.getAs("quote"));
      }
    }
    List<Row> rows = new ArrayList<>();
    List<Row> findings = told.getList(told.fieldIndex("findings"));
    for (Row row : findings) {
      Finding finding = ToldRow.finding(row);
      Block block = Merger.block(finding);
      rows.add(
          RowFactory.create(
              block.name(),
              block.day(),
              finding.soft(),
              finding.key(),
              told.getAs("origin"),
              quotes.get(finding.key()),
              row));
    }
    return rows.iterator();
  }

  /** The items of one block, made as they are asked for. */
  private final class Items implements Iterator<Row> {
    /** Where the findings come from that were taken and not yet handed on. */
    private final Map<String, Row> sources = new HashMap<>();

    private final Iterator<Group> groups;

    Items(Iterator<Row> rows) {
      groups =
          Merger.groups(
              new Iterator<Finding>() {
                @Override
                public boolean hasNext() {
                  return rows.hasNext();
                }

                @Override
                public Finding next() {
                  Row row = rows.next();
                  Finding finding = ToldRow.finding(row.getAs("finding"));
                  sources.put(
                      finding.key(), RowFactory.create(row.getAs("origin"), row.getAs("quote")));
                  return finding;
                }
              });
    }

    @Override
    public boolean hasNext() {
      return groups.hasNext();
    }

    @Override
    public Row next() {
      return row(groups.next());
    }

    private Row row(Group group) {
      Set<String> reports = new TreeSet<>();
      Set<String> origins = new TreeSet<>();
      List<Row> members = new ArrayList<>();
      String quote = null;
      for (Group.Member member : group.members()) {
        Finding finding = member.finding();
        Row source = sources.remove(finding.key());
        if (source == null) {
          throw new IllegalStateException("a group of a finding that was not given");
        }
        reports.add(finding.report());
        origins.add(source.getString(0));
        quote = finding.key().equals(group.key()) ? source.getString(1) : quote;
        members.add(RowFactory.create(finding.key(), member.why()));
      }
      Map<String, @Nullable Object> values = ToldRow.content(group.content());
      values.put("key", group.key());
      values.put("confidence", group.confidence());
      values.put("rule", group.rule());
      values.put("verdict", null);
      values.put("corrections", List.of());
      values.put("reports", reports.size());
      values.put("origins", origins.size());
      values.put("quote", quote);
      values.put("report", group.members().get(0).finding().report());
      values.put("members", members);
      values.put("acts", Act.of(group.key(), group.content()).stream().map(this::act).toList());
      return Rows.of(item, values);
    }

    private Row act(Act of) {
      Map<String, @Nullable Object> values = new HashMap<>();
      LocalDate first = of.first();
      values.put("item", of.item());
      values.put("first_day", first);
      values.put("last_day", of.last());
      values.put("source", of.pair().source());
      values.put("target", of.pair().target());
      values.put("score", of.score());
      values.put("goldstein", of.goldstein());
      values.put("material", of.material());
      values.put("claimed", of.claimed());
      return Rows.of(act, values);
    }
  }
}
