/**
 * The same reading over millions of reports, on Apache Spark.
 *
 * <p>In: files of reports, wherever Hadoop's file systems reach. Out: a folder of Parquet tables,
 * those that a record exports. {@link org.demarche.archive.Archiving} is the flow; what a report
 * is, what stands in it and which findings tell one thing is {@code intake}'s, {@code reading}'s
 * and {@code record}'s. Nobody knows this package, and Spark is seen here alone.
 */
@NullMarked
package org.demarche.archive;

import org.jspecify.annotations.NullMarked;
