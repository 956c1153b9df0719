package org.demarche.reading.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.reading.issue.IssueReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/** What a brief says of items, in words of every day: the table {@code wording.tsv}. Immutable. */
public final class Wording {
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern CENTURY = Pattern.compile("\\d{2}");

  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<String, String> looks = new HashMap<>();
  private final Map<String, String> issues = new HashMap<>();

  private Wording() {
    for (Row row : Table.resource(Wording.class, "wording.tsv")) {
      String key = row.get("about") + ' ' + row.get("key");
      phrases.put(key, Phrase.of(row));
      looks.put(key, row.get("look"));
    }
    new IssueReader(Knowledge.bundled()).all().forEach(i -> issues.put(i.id(), i.name()));
  }

  /** Reads the table. */
  public static Wording load() {
    return new Wording();
  }

  /**
   * What is said of those who act.
   *
   * @throws IllegalStateException when the table has no such row
   */
  public Phrase phrase(String about, String key) {
    Phrase phrase = phrases.get(about + ' ' + key);
    if (phrase == null) {
      throw new IllegalStateException("wording.tsv has no row for " + about + ' ' + key);
    }
    return phrase;
  }

  /** The words for a thing. */
  public String words(String about, String key) {
    return phrase(about, key).of(false, null);
  }

  /** The words for a value of an enumeration. */
  public String words(String about, Enum<?> value) {
    return words(about, key(value));
  }

  /** The colour of a line that says so, as the table has it; empty where it has none. */
  public String look(String about, String key) {
    return looks.getOrDefault(about + ' ' + key, "");
  }

  /** Whether the table has a row. */
  public boolean has(String about, String key) {
    return phrases.containsKey(about + ' ' + key);
  }

  /** A TIMEX3 value for people: one that is no date in words, others as they are. */
  public String time(String value) {
    if (has("time", value)) {
      return words("time", value);
    }
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      return words("season", season.group(2)) + ' ' + season.group(1);
    }
    return CENTURY.matcher(value).matches() ? "century " + (Integer.parseInt(value) + 1) : value;
  }

  /** What people call an issue; one of a user's own table by its id. */
  public String issue(String id) {
    return issues.getOrDefault(id, id.replace('-', ' '));
  }

  /** The key of a value in the table. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
