package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes names of classes apart: "storyBody__read-more" is story, body, read, more. */
final class Words {
  /** Longer names are generated ones. */
  private static final int MAX_CHARS = 100;

  private Words() {}

  /** The words of a name in lower case, digits left out. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>(4);
    int begin = -1;
    int end = Math.min(name.length(), MAX_CHARS);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(name.charAt(i));
      boolean hump = letter && begin >= 0 && isHump(name, i);
      if (begin >= 0 && (!letter || hump)) {
        words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
      if (letter && begin < 0) {
        begin = i;
      }
    }
    return words;
  }

  private static boolean isHump(String name, int at) {
    return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
  }
}
