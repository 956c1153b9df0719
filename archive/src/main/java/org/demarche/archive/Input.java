package org.demarche.archive;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A file that is read. A file that was changed is another input.
 *
 * @param name its address; a path where it lies on this machine
 * @param size in bytes
 * @param modified when it was last changed, in milliseconds since 1970
 */
record Input(String name, long size, long modified) {
  static final StructType COLUMNS =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("size", DataTypes.LongType)
          .add("modified", DataTypes.LongType);

  static Input of(Row row) {
    long size = row.getAs("size");
    long modified = row.getAs("modified");
    return new Input(row.getAs("input"), size, modified);
  }

  Row row() {
    return RowFactory.create(name, size, modified);
  }
}
