package org.demarche.archive;

import java.io.Serializable;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of what is kept of each report until all are merged: those of the exported tables,
 * but for what merging gives.
 *
 * @param report columns of the table of reports
 * @param actor columns of the table of appearances
 * @param finding columns of the table of findings
 * @param evidence columns of the table of evidence
 */
record Shape(StructType report, StructType actor, StructType finding, StructType evidence)
    implements Serializable {

  static Shape of(Exported exported) {
    return new Shape(
        exported.columns("reports", "origin", "superseded_by", "counts"),
        exported.columns("appearances"),
        exported.columns("findings", "item", "why"),
        exported.columns("evidence", "item"));
  }

  /**
   * One report with all that was found in it, or the reason why it was not read.
   *
   * <p>{@code batch}, {@code input} and {@code place} say where it came: the first of two that are
   * the same stays.
   */
  StructType told() {
    return new StructType()
        .add("batch", DataTypes.IntegerType)
        .add("input", DataTypes.StringType)
        .add("position", DataTypes.LongType)
        .add("what", DataTypes.StringType)
        .add("fault", DataTypes.StringType)
        .add("report", report)
        .add("actors", DataTypes.createArrayType(actor))
        .add("findings", DataTypes.createArrayType(finding))
        .add("evidence", DataTypes.createArrayType(evidence));
  }
}
