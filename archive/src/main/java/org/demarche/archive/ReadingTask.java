package org.demarche.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.demarche.reading.Reader;
import org.demarche.record.Findings;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** Reads one report. Whatever goes wrong with it stays with it: the others are read. */
final class ReadingTask implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Made once a machine: it has tables of its own. */
  private static final class Shared {
    static final Findings FINDINGS = new Findings();
  }

  private final Shape shape;
  private final Knowing knowing;
  private final String fingerprint;
  private final int batch;

  ReadingTask(Shape shape, Knowing knowing, String fingerprint, int batch) {
    this.shape = shape;
    this.knowing = knowing;
    this.fingerprint = fingerprint;
    this.batch = batch;
  }

  @Override
  public Row call(Row taken) {
    Reader reader = knowing.reader(); // a broken table of the user's is no fault of the report
    Report report = Taking.report(taken);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("batch", batch);
    values.put("input", taken.getAs("input"));
    values.put("position", taken.getAs("position"));
    values.put("what", report.id());
    values.put("fault", null);
    try {
      Told told = Shared.FINDINGS.of(reader.read(report), fingerprint);
      values.put("report", ToldRow.report(shape, told.report()));
      values.put("actors", ToldRow.actors(shape, told));
      values.put("findings", ToldRow.findings(shape, told));
      values.put("evidence", ToldRow.evidence(shape, told));
    } catch (RuntimeException | StackOverflowError e) {
      values.put("fault", Main.fault(e));
      values.put("report", ToldRow.report(shape, ReportRow.of(report, fingerprint)));
      values.put("actors", List.of());
      values.put("findings", List.of());
      values.put("evidence", List.of());
    }
    return Rows.of(shape.told(), values);
  }
}
