package org.demarche.record.store;

import java.util.Map;
import java.util.TreeMap;

/** Sets of names that grow together, each called by its smallest name. For one use. */
final class Unions {
  private final Map<String, String> parents = new TreeMap<>();

  /** The smallest name of the set in which a name is. */
  String smallest(String name) {
    String at = name;
    while (true) {
      String parent = parents.getOrDefault(at, at);
      if (parent.equals(at)) {
        return at;
      }
      at = parent;
    }
  }

  void join(String one, String other) {
    String a = smallest(one);
    String b = smallest(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parents.put(a, b);
    }
  }

  /** The names that are no longer those of their sets, and what these are called now. */
  Map<String, String> renamed() {
    Map<String, String> renamed = new TreeMap<>();
    parents.keySet().forEach(name -> renamed.put(name, smallest(name)));
    return renamed;
  }
}
