package org.demarche.cli.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.wording.Several;
import org.demarche.record.Content;
import org.demarche.record.query.Cited;

/** What the actors of items are called on the screen. */
final class Called {
  private final Map<String, String> names;

  /**
   * @param names what they are called, by key
   */
  Called(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** All keys that items name. */
  static Set<String> keys(List<Cited> items) {
    Set<String> keys = new TreeSet<>();
    for (Cited cited : items) {
      Content content = cited.item().content();
      keys.addAll(content.actors());
      keys.addAll(content.recipients());
      if (content.attributedTo() != null) {
        keys.add(content.attributedTo());
      }
    }
    return keys;
  }

  /** Whether the verb after them stands in the plural. */
  boolean areSeveral(List<String> keys) {
    return Several.are(keys, key -> names.getOrDefault(key, key));
  }

  /** A name, with the country of one who acts for it. */
  String name(String key) {
    String name = Plain.line(names.getOrDefault(key, key));
    int slash = key.indexOf('/');
    return slash < 0 || key.startsWith("-") ? name : name + " (" + key.substring(0, slash) + ')';
  }

  /** "A", "A and B", "A, B and C". */
  String names(List<String> keys) {
    List<String> all = keys.stream().map(this::name).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
