package org.demarche.reading.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The ontology: PLOVER types, modes, contexts and scores, and the CAMEO codes that they stand for.
 *
 * <p>Source: the PLOVER codebook (Open Event Data Alliance, 2018–2023) and CAMEO 1.1b3 (Schrodt
 * 2012), as tables beside this class.
 */
public final class Plover {
  private final Map<EventType, String> quads = new EnumMap<>(EventType.class);
  private final Map<EventType, Double> scores = new EnumMap<>(EventType.class);
  private final Set<EventType> needRecipient = new HashSet<>();
  private final Map<String, Double> modeScores = new HashMap<>();
  private final Set<String> contexts = new LinkedHashSet<>();
  private final List<Row> cameo;

  private Plover() {
    for (Row row : Table.resource(Plover.class, "plover-types.tsv")) {
      EventType type = EventType.valueOf(row.get("type"));
      quads.put(type, row.get("quad"));
      scores.put(type, Double.valueOf(row.get("score")));
      if (row.get("recipient_required").equals("yes")) {
        needRecipient.add(type);
      }
    }
    for (Row row : Table.resource(Plover.class, "plover-modes.tsv")) {
      modeScores.put(row.get("type") + ' ' + row.get("mode"), Double.valueOf(row.get("score")));
    }
    Table.resource(Plover.class, "plover-contexts.tsv")
        .forEach(row -> contexts.add(row.get("context")));
    cameo = Table.resource(Plover.class, "cameo.tsv");
  }

  /** Reads the tables. */
  public static Plover load() {
    return new Plover();
  }

  /** "verbal cooperation", "material conflict" and so on. */
  public String quad(EventType type) {
    return quads.getOrDefault(type, "");
  }

  /** From -10 (conflict) to 10 (cooperation). */
  public double score(EventType type, @Nullable String mode) {
    Double ofMode = mode == null ? null : modeScores.get(type + " " + mode);
    return ofMode != null ? ofMode : scores.getOrDefault(type, 0.0);
  }

  /**
   * The Goldstein score of a CAMEO code, from -10 (conflict) to 10 (cooperation); null where the
   * table has none.
   */
  public @Nullable Double goldstein(String code) {
    for (Row row : cameo) {
      if (row.get("cameo").equals(code) && !row.get("goldstein").isEmpty()) {
        return Double.valueOf(row.get("goldstein"));
      }
    }
    return null;
  }

  /** Whether an event of this type is none without a recipient. */
  public boolean needsRecipient(EventType type) {
    return needRecipient.contains(type);
  }

  /** Whether the type has this mode. */
  public boolean hasMode(EventType type, String mode) {
    return modeScores.containsKey(type + " " + mode);
  }

  /** The modes of a type, in order. */
  public Set<String> modes(EventType type) {
    String prefix = type + " ";
    Set<String> modes = new TreeSet<>();
    for (String mode : modeScores.keySet()) {
      if (mode.startsWith(prefix)) {
        modes.add(mode.substring(prefix.length()));
      }
    }
    return modes;
  }

  /** All contexts in the order of their table. */
  public Set<String> contexts() {
    return contexts;
  }

  /** Whether the act is one of cooperation. */
  public boolean isCooperation(EventType type) {
    return quad(type).endsWith("cooperation");
  }

  /**
   * The CAMEO code that says most of type, mode and contexts and nothing beyond them; null where
   * the tables have none.
   */
  public @Nullable String cameo(EventType type, @Nullable String mode, List<String> having) {
    String best = null;
    int most = -1;
    for (Row row : cameo) {
      int fit = fit(row, type, mode, having);
      if (fit > most) {
        most = fit;
        best = row.get("cameo");
      }
    }
    return best;
  }

  private static int fit(Row row, EventType type, @Nullable String mode, List<String> having) {
    if (!row.get("plover_type").equals(type.name())) {
      return -1;
    }
    String ofMode = row.get("plover_mode");
    String ofContext = row.get("plover_context");
    if (!ofMode.isEmpty() && !ofMode.equals(mode)) {
      return -1;
    }
    if (!ofContext.isEmpty() && !having.contains(ofContext)) {
      return -1;
    }
    return (ofMode.isEmpty() ? 0 : 2) + (ofContext.isEmpty() ? 0 : 1);
  }
}
