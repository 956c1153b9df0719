package org.demarche.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Makes the tables of an archive of all that was read. */
final class Tables {
  /** The views on items: a query of the record each. */
  private static final List<String> KINDS =
      List.of(
          "events",
          "statements",
          "encounters",
          "requests",
          "commitments",
          "channels",
          "expectations",
          "positions");

  /** Whose country an actor is of that no report names. */
  private static final String COUNTRY =
      "CASE WHEN contains(actor, '/') THEN nullif(split_part(actor, '/', 1), '-') ELSE actor END";

  private static final int MOST_ROWS = 1_000_000;

  private final SparkSession spark;
  private final Exported exported;
  private final Workshop workshop;
  private final List<String> made = new ArrayList<>();
  private final Jobs jobs;

  Tables(SparkSession spark, Exported exported, Workshop workshop) {
    this.spark = spark;
    this.exported = exported;
    this.workshop = workshop;
    this.jobs = new Jobs(spark.sparkContext().defaultParallelism());
  }

  /**
   * Writes all tables where they wait to be put in place.
   *
   * @param told all that was read, with the columns of {@link Shape#told}
   * @param taken all that came in, with the columns of {@link Taking#COLUMNS}, but for reports
   * @return the names of the tables
   */
  List<String> write(Shape shape, Dataset<Row> told, Dataset<Row> taken) {
    Dataset<Row> kept = kept(told);
    Dataset<Row> reports = kept.select("report.*");
    Dataset<Row> standing = Origins.of(reports).localCheckpoint();
    String raw = workshop.coming("raw").toString();
    Dataset<Row> counting =
        kept.withColumn("key", col("report.key"))
            .join(standing.filter("superseded_by IS NULL").select("key", "origin"), "key");
    Dataset<Row> merged = Merging.of(exported, shape).items(counting);
    jobs.add(() -> merged.write().mode(SaveMode.Overwrite).parquet(raw));
    byMonth(
        "reports",
        reports.join(standing, "key").withColumn("counts", expr("superseded_by IS NULL")),
        "published",
        "key");
    jobs.run();
    Dataset<Row> items = spark.read().parquet(raw);

    Dataset<Row> members =
        items
            .select(col("key").as("item"), explode(col("members")).as("m"))
            .select("item", "m.finding", "m.why");
    acts(items); // the longest: a file for each month and pair
    findings(kept, members);
    actors(kept, counting, items);
    coverage(counting);
    setAside(told, taken);
    jobs.run();
    return made;
  }

  /** The first of each report that came several times; there are few, and all others stay put. */
  private static Dataset<Row> kept(Dataset<Row> told) {
    Dataset<Row> read = told.filter("fault IS NULL");
    Dataset<Row> again =
        read.select(col("report.key"), col("batch"), col("input"), col("position"))
            .withColumn(
                "turn",
                row_number().over(Window.partitionBy("key").orderBy("batch", "input", "position")))
            .filter("turn > 1")
            .select("batch", "input", "position")
            .localCheckpoint();
    return again.isEmpty()
        ? read
        : read.join(again, new String[] {"batch", "input", "position"}, "left_anti");
  }

  private void findings(Dataset<Row> kept, Dataset<Row> members) {
    Dataset<Row> findings =
        kept.select(col("report.published"), explode(col("findings")).as("f"))
            .select("published", "f.*")
            .join(members.withColumnRenamed("finding", "key"), "key", "left");
    byMonth("findings", findings, "published", "report", "key");
    Dataset<Row> evidence =
        kept.select(col("report.published"), explode(col("evidence")).as("e"))
            .select("published", "e.*")
            .join(members.drop("why"), "finding", "left");
    byMonth("evidence", evidence, "published", "report", "finding", "part");
  }

  private void actors(Dataset<Row> kept, Dataset<Row> counting, Dataset<Row> items) {
    Dataset<Row> appearances =
        kept.select(col("report.published"), explode(col("actors")).as("a"))
            .select("published", "a.*");
    byMonth("appearances", appearances, "published", "report", "actor");
    // the longest name, of these the first
    Column name = expr("min(struct(-length(name) AS turn, name)).name").as("name");
    Dataset<Row> called = appearances.groupBy("actor").agg(name, expr("min(country) AS country"));
    items(items, called);
    String latest = "struct(-unix_date(coalesce(published, DATE '0001-01-01')) AS turn, report)";
    Dataset<Row> actors =
        counting
            .select(col("report.published"), explode(col("actors")).as("a"))
            .select("published", "a.*")
            .groupBy("actor")
            .agg(
                name,
                expr("min(kind) AS kind"),
                expr("min(country) AS country"),
                expr("min_by(sectors, " + latest + ") AS sectors"),
                expr("min_by(office, " + latest + ") FILTER (WHERE office IS NOT NULL) AS office"),
                expr("min(published) AS first_seen"),
                expr("max(published) AS last_seen"),
                expr("count(*) AS reports"),
                expr("sum(mentions) AS mentions"))
            .withColumnRenamed("actor", "key");
    whole("actors", actors, "key");
    Dataset<Row> parties =
        parts(items, "actors", "actor")
            .union(parts(items, "recipients", "recipient"))
            .join(
                actors.select(
                    col("key").as("actor"),
                    col("name").as("n"),
                    col("country").as("c"),
                    col("kind").as("actor_kind"),
                    col("sectors"),
                    col("office")),
                "actor",
                "left")
            .withColumn("name", expr("coalesce(n, actor)"))
            .withColumn("country", expr("coalesce(c, " + COUNTRY + ")"));
    byMonth("parties", parties, "first_day", "item", "role", "position");
  }

  /** Who takes part: one row an item and one of a list of its. */
  private static Dataset<Row> parts(Dataset<Row> items, String list, String role) {
    return items
        .select(
            col("key").as("item"),
            col("kind"),
            col("first_day"),
            lit(role).as("role"),
            posexplode(col(list)))
        .withColumn("position", expr("pos + 1"))
        .withColumn("actor", col("col"))
        .drop("pos", "col");
  }

  private void items(Dataset<Row> items, Dataset<Row> called) {
    Dataset<Row> named =
        named(named(items, called, "actors", "actor"), called, "recipients", "recipient");
    byMonth("items", named, "first_day", "key");
    jobs.run();
    Dataset<Row> whole = spark.read().parquet(workshop.coming("items").toString());
    whole.createOrReplaceTempView("items");
    for (String kind : KINDS) {
      byMonth(kind, spark.sql(exported.query(kind)), "first_day", "key");
    }
    spark.catalog().dropTempView("items"); // the queries know by now what they read
  }

  /** Puts names and countries beside a list of actors. */
  private static Dataset<Row> named(
      Dataset<Row> items, Dataset<Row> called, String list, String role) {
    Dataset<Row> names =
        parts(items, list, role)
            .join(called, "actor", "left")
            .groupBy(col("item").as("key"))
            .agg(
                expr(
                    "sort_array(collect_list(struct(position, coalesce(name, actor) AS name,"
                        + " coalesce(country, "
                        + COUNTRY
                        + ") AS country))) AS p"))
            .select(
                col("key"),
                expr("transform(p, x -> x.name) AS " + role + "_names"),
                expr("transform(p, x -> x.country) AS " + role + "_countries"));
    Column none = expr("CAST(array() AS ARRAY<STRING>)");
    return items
        .join(names, "key", "left")
        .withColumn(role + "_names", coalesce(col(role + "_names"), none))
        .withColumn(role + "_countries", coalesce(col(role + "_countries"), none));
  }

  private void acts(Dataset<Row> items) {
    Dataset<Row> acts = items.select(explode(col("acts")).as("a")).select("a.*");
    Column sides =
        concat_ws("-", least(col("source"), col("target")), greatest(col("source"), col("target")));
    write(
        acts.select(columns("acts", sides.as("pair"), month("first_day"))),
        "acts",
        List.of("month", "pair"),
        "item",
        "source",
        "target");
  }

  private void coverage(Dataset<Row> counting) {
    Dataset<Row> coverage =
        counting
            .select(col("report.*"), col("origin"), expr("size(findings) AS found"))
            .withColumn(
                "source",
                expr("coalesce(publisher, nullif(regexp_extract(page, '^[^/:]+', 0), 'id'), '')"))
            .groupBy(col("source"), col("published").as("day"))
            .agg(
                expr("count(*) AS reports"),
                expr("count(DISTINCT origin) AS origins"),
                expr("sum(characters) AS characters"),
                expr("sum(found) AS findings"));
    whole("coverage", coverage, "source", "day");
  }

  /** What was refused, and what was set aside: the tables that a record does not have. */
  private void setAside(Dataset<Row> told, Dataset<Row> taken) {
    Column[] refused = {
      col("input"), col("what").as("place"), col("reason"), col("detail").as("remedy")
    };
    Dataset<Row> failed =
        told.filter("fault IS NOT NULL")
            .select(
                col("input"),
                col("what").as("place"),
                col("fault").as("reason"),
                expr("CAST(NULL AS STRING) AS remedy"));
    write(
        taken.filter(col("row").equalTo(Taking.REFUSED)).select(refused).union(failed),
        "refused",
        List.of(),
        "input",
        "place");
    write(
        taken.filter(col("row").equalTo(Taking.ASIDE)).select("input", "what", "reason", "detail"),
        "set_aside",
        List.of(),
        "input",
        "what");
  }

  private void byMonth(String table, Dataset<Row> rows, String day, String... order) {
    write(rows.select(columns(table, month(day))), table, List.of("month"), order);
  }

  private void whole(String table, Dataset<Row> rows, String... order) {
    write(rows.select(columns(table)), table, List.of(), order);
  }

  private static Column month(String day) {
    return coalesce(date_format(col(day), "yyyy-MM"), lit("unknown")).as("month");
  }

  /** The columns of an exported table in their types, and others. */
  private Column[] columns(String table, Column... others) {
    StructType type = exported.columns(table);
    List<Column> columns = new ArrayList<>();
    for (StructField field : type.fields()) {
      columns.add(col("`" + field.name() + "`").cast(field.dataType()).as(field.name()));
    }
    columns.addAll(Arrays.asList(others));
    return columns.toArray(Column[]::new);
  }

  /** Puts a table down for the next run of the jobs. */
  private void write(Dataset<Row> rows, String table, List<String> by, String... order) {
    Column[] parts = by.stream().map(c -> col(c)).toArray(Column[]::new);
    List<String> sorted = new ArrayList<>(by);
    sorted.addAll(Arrays.asList(order));
    Column[] all = sorted.stream().map(c -> col(c)).toArray(Column[]::new);
    Dataset<Row> placed = parts.length == 0 ? rows.repartition(1) : rows.repartition(parts[0]);
    Dataset<Row> ordered = placed.sortWithinPartitions(all);
    String[] folders = by.toArray(String[]::new);
    String place = workshop.coming(table).toString();
    made.add(table);
    jobs.add(
        () -> {
          ordered
              .write()
              .mode(SaveMode.Overwrite)
              .option("maxRecordsPerFile", MOST_ROWS)
              .option("compression", "zstd")
              .partitionBy(folders)
              .parquet(place);
          if (!workshop.hasFiles(table)) { // a table without rows has columns
            rows.drop(folders).limit(0).write().mode(SaveMode.Overwrite).parquet(place);
          }
        });
  }
}
