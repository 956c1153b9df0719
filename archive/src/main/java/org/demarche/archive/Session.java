package org.demarche.archive;

import com.globalmentor.apache.hadoop.fs.BareLocalFileSystem;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Opens Spark: the cluster's where it was submitted there, else one in this process. */
final class Session {
  private static final String LOGGING = "log4j2.configurationFile";

  private Session() {}

  /**
   * Opens it.
   *
   * @param threads of this process; null for one a core
   */
  static SparkSession open(@Nullable Integer threads) {
    SparkSession.Builder session =
        SparkSession.builder()
            .appName("demarche archive")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.compression.codec", "zstd")
            // a machine reads with one program: no classes come with the session
            .config("spark.sql.artifact.isolation.enabled", "false")
            // a month is a text, even where all of them look like days
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    if (System.getProperty("spark.master") == null) { // spark-submit sets it
      if (System.getProperty(LOGGING) == null) {
        System.setProperty(LOGGING, "classpath:org/demarche/archive/quiet.properties");
      }
      int cores = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
      session
          .master("local[" + cores + "]")
          .config("spark.ui.enabled", "false")
          // a month's pairs are a thousand files, and Hadoop's own starts a process for each
          .config("spark.hadoop.fs.file.impl", BareLocalFileSystem.class.getName())
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", Integer.toString(Math.max(4, 2 * cores)));
    }
    return session.getOrCreate();
  }
}
