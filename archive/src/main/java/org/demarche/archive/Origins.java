package org.demarche.archive;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
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
import org.demarche.record.origin.Copies;
import org.demarche.record.origin.Sketch;
import org.demarche.record.origin.Version;

/**
 * Where each report comes from, and whether it counts: near copies get one origin, the smallest key
 * among them, and of the versions of a page the last counts. The rules are those of {@code
 * record.origin}.
 */
final class Origins {
  private static final StructType BANDS =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("published", DataTypes.DateType)
          .add("hash", DataTypes.LongType);
  private static final StructType STANDING =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("superseded_by", DataTypes.StringType);

  private Origins() {}

  /**
   * For each report its {@code key}, {@code origin} and {@code superseded_by}.
   *
   * @param reports with the columns of the table {@code reports}
   */
  static Dataset<Row> of(Dataset<Row> reports) {
    Dataset<Row> origins = components(copies(reports));
    return reports
        .select("key", "page", "published", "characters")
        .join(origins, "key", "left")
        .withColumn("origin", coalesce(col("origin"), col("key")))
        .groupByKey((MapFunction<Row, String>) row -> version(row).group(), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) Origins::settled, Encoders.row(STANDING));
  }

  /**
   * Pairs of reports of which one is a copy of the other, both ways: {@code key}, {@code other}.
   */
  private static Dataset<Row> copies(Dataset<Row> reports) {
    Dataset<Row> texts = reports.select("key", "published", "text");
    Dataset<Row> bands =
        texts.flatMap((FlatMapFunction<Row, Row>) Origins::bands, Encoders.row(BANDS));
    Dataset<Row> one = bands.as("one");
    Dataset<Row> other = bands.as("other");
    Column near =
        col("one.published")
            .eqNullSafe(col("other.published"))
            .or(abs(datediff(col("one.published"), col("other.published"))).leq(Copies.DAYS));
    Column candidates =
        col("one.hash").equalTo(col("other.hash")).and(col("one.key").lt(col("other.key")));
    Dataset<Row> pairs =
        one.join(other, candidates.and(near))
            .select(col("one.key").as("key"), col("other.key").as("other"))
            .distinct();
    Dataset<Row> same =
        pairs
            .join(texts.select("key", "text"), "key")
            .join(texts.select(col("key").as("other"), col("text").as("other_text")), "other")
            .filter((FilterFunction<Row>) Origins::isCopy)
            .select("key", "other");
    return same.union(same.select(col("other").as("key"), col("key").as("other")))
        .localCheckpoint();
  }

  private static Iterator<Row> bands(Row report) {
    List<Row> bands = new ArrayList<>();
    for (long hash : Sketch.of(report.getAs("text")).bands()) {
      bands.add(RowFactory.create(report.getAs("key"), report.getAs("published"), hash));
    }
    return bands.iterator();
  }

  private static boolean isCopy(Row pair) {
    return Copies.same(Sketch.of(pair.getAs("text")), Sketch.of(pair.getAs("other_text")));
  }

  /** Hands the smallest key on from copy to copy until none has a smaller neighbour. */
  private static Dataset<Row> components(Dataset<Row> copies) {
    Dataset<Row> labels = copies.groupBy("key").agg(min("key").as("origin")).localCheckpoint();
    while (true) {
      Dataset<Row> heard =
          copies
              .join(labels.select(col("key").as("other"), col("origin").as("heard")), "other")
              .groupBy("key")
              .agg(min("heard").as("heard"));
      Dataset<Row> next =
          labels
              .join(heard, "key")
              .select(
                  col("key"),
                  least(col("origin"), col("heard")).as("origin"),
                  col("heard").lt(col("origin")).as("changed"))
              .localCheckpoint();
      labels = next.select("key", "origin");
      if (next.filter("changed").isEmpty()) {
        return labels;
      }
    }
  }

  private static Version version(Row row) {
    long characters = row.getAs("characters");
    return new Version(
        row.getAs("key"),
        row.getAs("page"),
        row.getAs("origin"),
        Rows.get(row, "published"),
        Math.toIntExact(characters));
  }

  private static Iterator<Row> settled(String page, Iterator<Row> versions) {
    List<Version> group = new ArrayList<>();
    versions.forEachRemaining(row -> group.add(version(row)));
    group.sort(Version.LAST_COUNTS.thenComparing(Comparator.comparing(Version::key)));
    String current = group.get(group.size() - 1).key();
    return group.stream()
        .map(v -> RowFactory.create(v.key(), v.origin(), v.key().equals(current) ? null : current))
        .iterator();
  }
}
