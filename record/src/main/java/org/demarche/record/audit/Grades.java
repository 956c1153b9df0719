package org.demarche.record.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Op;
import org.demarche.record.correction.Target;

/** The grades in a log: the last that holds for each item counts. */
public final class Grades {
  /** What a grade is. */
  public static final String RIGHT = "right";

  /** What a grade is. */
  public static final String WRONG = "wrong";

  private final Map<String, Correction> last = new LinkedHashMap<>();

  /**
   * @param log all of it, in order
   */
  public Grades(List<Correction> log) {
    for (Correction entry : Correction.holding(log)) {
      if (entry.op() == Op.GRADE && !entry.targets().isEmpty()) {
        last.put(entry.targets().get(0).finding(), entry);
      }
    }
  }

  /**
   * The entry of the log that counts, by the first finding of what was graded: the key of its item.
   */
  public Map<String, Correction> byItem() {
    return Map.copyOf(last);
  }

  /** All of them. */
  public Proportion all() {
    return by(grade -> "all").getOrDefault("all", new Proportion(0, 0));
  }

  /** By kind of item. */
  public Map<String, Proportion> byKind() {
    return by(grade -> target(grade).kind());
  }

  /** By kind and type. */
  public Map<String, Proportion> byType() {
    return by(grade -> target(grade).kind() + " " + target(grade).type());
  }

  /** By the month in which they were given, as "2023-06". */
  public Map<String, Proportion> byMonth() {
    return by(grade -> grade.made().toString().substring(0, "2023-06".length()));
  }

  /**
   * By the month of the report, as "2023-06": how right what was read then is.
   *
   * @param months the months of reports by the key of a finding; what is not in it has no month
   */
  public Map<String, Proportion> byReportMonth(Map<String, String> months) {
    Map<String, Proportion> parts =
        new TreeMap<>(by(grade -> months.getOrDefault(target(grade).finding(), "")));
    parts.remove("");
    return parts;
  }

  /** The findings by which graded items are known. */
  public Set<String> findings() {
    return Collections.unmodifiableSet(last.keySet());
  }

  private interface Part {
    String of(Correction grade);
  }

  private Map<String, Proportion> by(Part part) {
    Map<String, Proportion> parts = new TreeMap<>();
    for (Correction grade : last.values()) {
      Proportion before = parts.getOrDefault(part.of(grade), new Proportion(0, 0));
      parts.put(part.of(grade), before.and(RIGHT.equals(grade.value())));
    }
    return parts;
  }

  private static Target target(Correction grade) {
    return grade.targets().get(0);
  }
}
