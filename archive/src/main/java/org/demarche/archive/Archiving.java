package org.demarche.archive;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.archive.Workshop.Batch;
import org.demarche.archive.Workshop.Lot;
import org.jspecify.annotations.Nullable;

/**
 * Makes an archive, or goes on with one: takes in what is new, a batch of inputs at a time; reads
 * what was taken in, a lot at a time; and makes the tables of all. What was done whole before it
 * was stopped is not done again.
 */
final class Archiving {
  /** Reports in a file of what was taken in. */
  private static final int FILE_REPORTS = 200;

  /**
   * Reports that one task reads, and of one file of what it read: these are opened again and again.
   */
  private static final int TASK_REPORTS = 200;

  /** Reports of a lot for each core: what an interruption can cost, a minute or two. */
  static final int LOT_REPORTS = 1_000;

  /** Most inputs, and bytes for each core, of a batch: bounds what waits to be read. */
  private static final int BATCH_INPUTS = 10_000;

  private static final long CORE_BYTES = 1L << 30;

  private final SparkSession spark;
  private final Workshop workshop;
  private final Knowing knowing;
  private final @Nullable LocalDate published;
  private final PrintStream progress;
  private final int cores;
  private final int lot;
  private final Shape shape;
  private final Exported exported;
  private final Configuration settings;

  /**
   * @param published the day of reports that do not name theirs
   * @param lot reports of a lot for each core
   * @param progress is told how far it is
   * @throws IOException when the folder cannot be made
   */
  Archiving(
      SparkSession spark,
      String folder,
      Knowing knowing,
      @Nullable LocalDate published,
      int lot,
      PrintStream progress)
      throws IOException {
    this.spark = spark;
    this.settings = spark.sparkContext().hadoopConfiguration();
    this.workshop = new Workshop(folder, settings);
    this.knowing = knowing;
    this.published = published;
    this.progress = progress;
    this.lot = lot;
    this.cores = Math.max(1, spark.sparkContext().defaultParallelism());
    this.exported = Exported.load();
    this.shape = Shape.of(exported);
  }

  /**
   * What is in an archive.
   *
   * @param read reports that were read
   * @param refused inputs, or parts of them, that could not be read
   * @param aside what is sound but not read
   */
  record Outcome(long read, long refused, long aside) {}

  /**
   * Reads what is new of these inputs.
   *
   * @throws IOException when the folder cannot be read or written
   */
  Outcome run(List<Input> inputs) throws IOException {
    String fingerprint = knowing.fingerprint();
    for (Batch batch : workshop.batches()) {
      read(batch, fingerprint);
    }
    int number = workshop.batches().stream().mapToInt(Batch::number).max().orElse(-1) + 1;
    for (List<Input> together : batches(fresh(inputs))) {
      Batch batch = workshop.batch(number++);
      take(batch, together);
      read(batch, fingerprint);
    }
    merge();
    return outcome();
  }

  /** Those that no batch has. */
  private List<Input> fresh(List<Input> inputs) throws IOException {
    Set<Input> known = new HashSet<>();
    for (Batch batch : workshop.batches()) {
      rows(batch, Taking.INPUT)
          .select("input", "size", "modified")
          .toLocalIterator()
          .forEachRemaining(row -> known.add(Input.of(row)));
    }
    return inputs.stream().filter(input -> !known.contains(input)).toList();
  }

  private List<List<Input>> batches(List<Input> inputs) {
    List<List<Input>> batches = new ArrayList<>();
    List<Input> batch = new ArrayList<>();
    long bytes = 0;
    for (Input input : inputs) {
      if (batch.size() == BATCH_INPUTS
          || (!batch.isEmpty() && bytes + input.size() > cores * CORE_BYTES)) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
      }
      batch.add(input);
      bytes += input.size();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  private void take(Batch batch, List<Input> inputs) {
    progress.println("taking in " + inputs.size() + " of the inputs");
    List<Row> rows = inputs.stream().map(Input::row).toList();
    var taking = new Taking(new SerializableConfiguration(settings), knowing, published);
    spark
        .createDataset(rows, Encoders.row(Input.COLUMNS))
        .repartition(Math.min(rows.size(), cores * 4))
        .flatMap(taking, Encoders.row(Taking.COLUMNS))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("row")
        .option("maxRecordsPerFile", fileReports())
        .parquet(batch.taken().toString());
  }

  private void read(Batch batch, String fingerprint) throws IOException {
    if (batch.isRead()) {
      return;
    }
    List<String> files = batch.reports();
    int most = Math.max(1, cores * lot / fileReports());
    int next = 0;
    List<Lot> lots = new ArrayList<>(batch.told());
    while (next < files.size()) {
      if (!lots.isEmpty() && lots.get(0).from() == next) {
        next = lots.remove(0).to();
        continue;
      }
      int limit = lots.isEmpty() ? files.size() : lots.get(0).from();
      Lot lot = new Lot(next, Math.min(next + most, limit));
      progress.println(
          "reading " + lot.from() + " to " + lot.to() + " of " + files.size() + " portions");
      read(batch, lot, files.subList(lot.from(), lot.to()), fingerprint);
      next = lot.to();
    }
    batch.read();
  }

  private void read(Batch batch, Lot lot, List<String> files, String fingerprint) {
    int tasks = Math.max(1, files.size() * fileReports() / TASK_REPORTS);
    spark
        .read()
        .schema(Taking.COLUMNS)
        .parquet(files.toArray(String[]::new))
        .repartition(tasks)
        .map(
            new ReadingTask(shape, knowing, fingerprint, batch.number()),
            Encoders.row(shape.told()))
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(batch.told(lot).toString());
  }

  private int fileReports() {
    return Math.min(FILE_REPORTS, lot);
  }

  /** Makes the tables anew where more was read than they are made of. */
  private void merge() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Batch batch : workshop.batches()) {
      all.append(batch.number()).append('\n');
    }
    if (workshop.made().contentEquals(all)) {
      return;
    }
    progress.println("merging");
    workshop.unmark();
    List<String> made = new Tables(spark, exported, workshop).write(shape, told(), taken());
    workshop.publish(made, all.toString());
  }

  private Dataset<Row> told() throws IOException {
    List<String> folders = new ArrayList<>();
    for (Batch batch : workshop.batches()) {
      batch.told().forEach(lot -> folders.add(batch.told(lot).toString()));
    }
    return folders.isEmpty()
        ? spark.createDataset(List.of(), Encoders.row(shape.told()))
        : spark.read().schema(shape.told()).parquet(folders.toArray(String[]::new));
  }

  private Dataset<Row> taken() throws IOException {
    Dataset<Row> all = spark.createDataset(List.of(), Encoders.row(Taking.COLUMNS));
    for (Batch batch : workshop.batches()) {
      all = all.unionByName(rows(batch, Taking.REFUSED)).unionByName(rows(batch, Taking.ASIDE));
    }
    return all;
  }

  /** The rows of one sort of a batch. */
  private Dataset<Row> rows(Batch batch, String sort) throws IOException {
    return spark
        .read()
        .schema(Taking.COLUMNS)
        .parquet(batch.taken().toString())
        .filter(col("row").equalTo(sort));
  }

  private Outcome outcome() {
    return new Outcome(count("reports"), count("refused"), count("set_aside"));
  }

  private long count(String table) {
    return spark.read().parquet(workshop.table(table).toString()).count();
  }
}
