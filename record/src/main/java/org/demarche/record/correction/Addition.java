package org.demarche.record.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Hash;
import org.demarche.record.Kind;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person adds. Its source takes the place of a report.
 *
 * @param kind what it is
 * @param fields values by name: see {@link Fields}
 * @param source the words that show it, and where they stand
 * @param published the day of the source
 */
public record Addition(
    Kind kind, Map<String, String> fields, String source, @Nullable LocalDate published) {
  /** What stands in place of a reader's fingerprint. */
  public static final String BY_HAND = "by hand";

  /** Copies the map, in the order of its names but for the type, on which others hang. */
  public Addition {
    fields = Map.copyOf(fields);
  }

  /**
   * What it says.
   *
   * @throws IllegalArgumentException when a field is unknown or cannot have its value
   */
  public Content content() {
    String given = fields.get("type");
    String type = given == null ? only(kind) : given;
    Content content = Fields.set(new ContentBuilder(kind, type).content(), "type", type);
    for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
      content = Fields.set(content, field.getKey(), field.getValue());
    }
    return content;
  }

  private static String only(Kind kind) {
    return switch (kind) {
      case REQUEST, COMMITMENT -> kind.label();
      default ->
          throw new IllegalArgumentException(
              "what type of " + kind.label() + "? Give type=…; see 'demarche correct fields'");
    };
  }

  /** What the record gets for the entry of the log with this number. */
  public Told told(long seq) {
    String key = reportKey(seq);
    Report report =
        new Report("by hand " + seq, null, null, published, null, List.of(), "en", source);
    Content content = content();
    String finding = Hash.of(key, kind.label());
    boolean soft = content.first() == null;
    return new Told(
        new ReportRow(key, "hand:" + seq, report, BY_HAND),
        List.of(),
        List.of(
            new Finding(finding, key, content, soft, published, 1.0, BY_HAND, List.of(BY_HAND))),
        List.of(
            new Evidence(finding, key, 0, 0, source.codePointCount(0, source.length()), source)));
  }

  /** The key of the report that stands for an addition. */
  public static String reportKey(long seq) {
    return Hash.of("by hand", Long.toString(seq));
  }
}
