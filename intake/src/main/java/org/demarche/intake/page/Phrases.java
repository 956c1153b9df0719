package org.demarche.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.intake.table.Table;

/** The words by which blocks give themselves away as furniture: the table {@code phrases.tsv}. */
final class Phrases {
  static final Phrases TABLE = load();

  /**
   * A block that begins with a tell-tale phrase is furniture only up to this length, characters.
   */
  private static final int MAX_CHARS = 250;

  /** A label, and a byline, is no longer than this, characters. */
  private static final int MAX_LABEL_CHARS = 80;

  private static final Pattern CLOCK =
      Pattern.compile("\\d[:.]\\d\\d|\\d ?[ap]\\.?m\\b|^\\d.*\\bago$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private final Map<String, Set<String>> phrases;

  private Phrases(Map<String, Set<String>> phrases) {
    this.phrases = phrases;
  }

  private static Phrases load() {
    Map<String, Set<String>> phrases = new HashMap<>();
    for (List<String> row : Table.rows(Phrases.class, "phrases.tsv", 2)) {
      phrases.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1));
    }
    return new Phrases(Map.copyOf(phrases));
  }

  /** Whether the block's words say that it is no part of an article. */
  boolean tellFurniture(Block block) {
    if (block.text().length() > MAX_CHARS) {
      return false;
    }
    String text = plain(block.text());
    return begins(text, "starts") || kind("whole").contains(bare(text)) || isTime(block.text());
  }

  /** Whether it is an hour, with its day and zone, or how long ago something was. */
  private boolean isTime(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= MAX_LABEL_CHARS
        && CLOCK.matcher(lower).find()
        && NO_WORD
            .splitAsStream(lower)
            .allMatch(word -> word.isEmpty() || kind("time").contains(word));
  }

  /** Whether the block is a label over other stories. */
  boolean openBox(Block block) {
    return isLabel(block) && begins(plain(block.text()), "box");
  }

  /** Whether the block is a label over what follows an article. */
  boolean endArticle(Block block) {
    return isLabel(block) && begins(plain(block.text()), "end");
  }

  /** Whether the block names the writer or the day above an article. */
  boolean tellByline(Block block) {
    return isLabel(block) && begins(plain(block.text()), "byline");
  }

  private static boolean isLabel(Block block) {
    return block.text().length() <= MAX_LABEL_CHARS
        && (block.isHeading() || !block.text().endsWith("."));
  }

  private boolean begins(String text, String kind) {
    for (String phrase : kind(kind)) {
      if (text.startsWith(phrase) && isEdge(text, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at == text.length()
        || !Character.isLetter(text.charAt(at))
        || !Character.isLetter(text.charAt(at - 1));
  }

  private Set<String> kind(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int begin = 0;
    while (begin < lower.length() && !isWordStart(lower.charAt(begin))) {
      begin++;
    }
    return lower.substring(begin);
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '©';
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}' ]+", " ").strip();
  }
}
