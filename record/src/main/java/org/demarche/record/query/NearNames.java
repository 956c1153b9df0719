package org.demarche.record.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who misspelt a name. */
public final class NearNames {
  private NearNames() {}

  /**
   * Of these names those nearest to what was written, the nearest first; none where none is near.
   */
  public static List<String> of(String written, Collection<String> names, int most) {
    String asked = written.toLowerCase(Locale.ROOT);
    int furthest = 1 + asked.length() / 4;
    return names.stream()
        .distinct()
        .map(name -> new Near(name, distance(asked, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance <= furthest)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(most)
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int distance) {}

  /** The fewest letters to put in, take out or change; of several words, those of the nearest. */
  private static int distance(String asked, String name) {
    int least = levenshtein(asked, name);
    if (!asked.contains(" ")) {
      for (String word : name.split(" ")) {
        least = Math.min(least, levenshtein(asked, word) + (name.equals(word) ? 0 : 1));
      }
    }
    return least;
  }

  private static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
