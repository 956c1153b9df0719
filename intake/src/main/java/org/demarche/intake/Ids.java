package org.demarche.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the ids of one run apart: the second report called "a" becomes "a#2", the third "a#3". The
 * ids seen are held in memory, some hundred bytes a report.
 */
final class Ids {
  /** How often an id was asked for. */
  private final Map<String, Integer> seen = new HashMap<>();

  /** The id itself when it is new, else the id with the next free number. */
  String unique(String id) {
    Integer times = seen.putIfAbsent(id, 1);
    if (times == null) {
      return id;
    }
    int next = times + 1;
    while (seen.putIfAbsent(id + "#" + next, 1) != null) {
      next++;
    }
    seen.put(id, next);
    return id + "#" + next;
  }
}
