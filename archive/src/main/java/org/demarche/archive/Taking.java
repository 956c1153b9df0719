package org.demarche.archive;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.intake.Arrival;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.intake.Refused;
import org.demarche.intake.SetAside;
import org.demarche.intake.Taken;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Takes in one file: its reports, what is refused and what is set aside, and at last the file
 * itself, as done. Runs as a task of Spark's.
 */
final class Taking implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** What a row holds. */
  static final String REPORT = "report";

  static final String REFUSED = "refused";
  static final String ASIDE = "set_aside";
  static final String INPUT = "input";

  /** The columns of all these. {@code what} is the line, the address or the id that it is about. */
  static final StructType COLUMNS =
      new StructType()
          .add("row", DataTypes.StringType)
          .add("input", DataTypes.StringType)
          .add("position", DataTypes.LongType)
          .add("what", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("size", DataTypes.LongType)
          .add("modified", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published", DataTypes.DateType)
          .add("publisher", DataTypes.StringType)
          .add("authors", DataTypes.createArrayType(DataTypes.StringType))
          .add("language", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  private final SerializableConfiguration settings;
  private final Knowing knowing;
  private final @Nullable LocalDate published;

  /**
   * @param published the day of reports that do not name theirs
   */
  Taking(SerializableConfiguration settings, Knowing knowing, @Nullable LocalDate published) {
    this.settings = settings;
    this.knowing = knowing;
    this.published = published;
  }

  @Override
  public Iterator<Row> call(Row input) {
    return new One(Input.of(input), settings.value());
  }

  /** One file, read as it is asked for. */
  private final class One implements Iterator<Row> {
    private final Input input;
    private final Arrivals arrivals;
    private long position;
    private boolean isOver;

    One(Input input, Configuration hadoop) {
      this.input = input;
      this.arrivals =
          new Intake(InputStream.nullInputStream(), knowing.publishers(), published)
              .open(new HadoopFile(input.name(), hadoop));
    }

    @Override
    public boolean hasNext() {
      return !isOver;
    }

    @Override
    public Row next() {
      if (isOver) {
        throw new NoSuchElementException("no more arrivals");
      }
      if (arrivals.hasNext()) {
        return row(arrivals.next());
      }
      arrivals.close();
      isOver = true;
      return row(INPUT, input.name(), null, null, null);
    }

    private Row row(Arrival arrival) {
      if (arrival instanceof Taken taken) {
        return row(REPORT, taken.report().id(), null, null, taken.report());
      }
      if (arrival instanceof Refused refused) {
        return row(REFUSED, refused.place(), refused.reason(), refused.remedy(), null);
      }
      SetAside aside = (SetAside) arrival;
      return row(ASIDE, aside.input(), aside.reason().words(), aside.detail(), null);
    }

    private Row row(
        String kind,
        @Nullable String what,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable Report report) {
      Map<String, @Nullable Object> values = new HashMap<>();
      values.put("row", kind);
      values.put("input", input.name());
      values.put("position", position++);
      values.put("what", what);
      values.put("reason", reason);
      values.put("detail", detail);
      values.put("size", kind.equals(INPUT) ? input.size() : null);
      values.put("modified", kind.equals(INPUT) ? input.modified() : null);
      values.put("id", report == null ? null : report.id());
      values.put("url", report == null ? null : report.url());
      values.put("title", report == null ? null : report.title());
      values.put("published", report == null ? null : report.published());
      values.put("publisher", report == null ? null : report.publisher());
      values.put("authors", report == null ? null : report.authors());
      values.put("language", report == null ? null : report.language());
      values.put("text", report == null ? null : report.text());
      return Rows.of(COLUMNS, values);
    }
  }

  /** The report of a row. */
  static Report report(Row row) {
    return new Report(
        row.getAs("id"),
        Rows.get(row, "url"),
        Rows.get(row, "title"),
        Rows.get(row, "published"),
        Rows.get(row, "publisher"),
        Rows.texts(row, "authors"),
        row.getAs("language"),
        row.getAs("text"));
  }
}
