package org.demarche.desk.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.reading.wording.Several;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.store.Questions;

/** What the actors of a page are called. */
public final class Names {
  private final Map<String, String> names;

  private Names(Map<String, String> names) {
    this.names = names;
  }

  /** Of these actors. */
  public static Names of(Questions questions, Collection<String> keys) {
    return new Names(questions.names(keys));
  }

  /** Of all who have a part in what items say. */
  public static Names in(Questions questions, Collection<Content> contents) {
    TreeSet<String> keys = new TreeSet<>();
    for (Content content : contents) {
      keys.addAll(content.actors());
      keys.addAll(content.recipients());
      if (content.attributedTo() != null) {
        keys.add(content.attributedTo());
      }
    }
    return of(questions, keys);
  }

  /** The plain name. */
  public String plain(String key) {
    return Visible.line(names.getOrDefault(key, key));
  }

  /** Whether the verb after them stands in the plural. */
  public boolean areSeveral(List<String> keys) {
    return Several.are(keys, this::plain);
  }

  /** A name, with the country of one who acts for it. */
  public String name(String key) {
    String side = ActorKeys.side(key);
    return side.equals(key) ? plain(key) : plain(key) + " (" + side + ')';
  }

  /** "A", "A and B", "A, B and C". */
  public String all(List<String> keys) {
    List<String> all = keys.stream().map(this::name).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
