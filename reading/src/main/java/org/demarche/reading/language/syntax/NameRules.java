package org.demarche.reading.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/** Takes back names that are none: days, titles, addresses and marks that stand alone. */
final class NameRules {
  private static final String NONE = "O";

  private static final Pattern ADDRESS =
      Pattern.compile(".*(?:@|://).*|www\\..*|.*\\.(?:com|org|net|edu|pdf|docx?|xlsx?|html?)");

  private final Set<String> nameless =
      Table.resource(NameRules.class, "nameless.tsv").stream()
          .map((Row row) -> row.get("form"))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The labels of a sentence's words, without those of names that are none.
   *
   * @param labels {@code B-X} at the beginning of each name
   */
  List<String> checked(List<String> forms, List<String> labels) {
    List<String> checked = new ArrayList<>(labels);
    int begin = 0;
    while (begin < labels.size()) {
      int end = begin + 1;
      while (end < labels.size() && labels.get(end).startsWith("I-")) {
        end++;
      }
      if (!labels.get(begin).equals(NONE)) {
        check(forms, begin, end, checked);
      }
      begin = end;
    }
    return checked;
  }

  /** A name begins with its first word that may be part of one; without such a word it is none. */
  private void check(List<String> forms, int begin, int end, List<String> labels) {
    boolean named = forms.subList(begin, end).stream().anyMatch(this::isNaming);
    int first = begin;
    while (first < end && (!named || isMark(forms.get(first)))) {
      labels.set(first++, NONE);
    }
    if (first < end) {
      labels.set(first, "B-" + labels.get(first).substring(2));
    }
  }

  private boolean isNaming(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return !isMark(form) && !nameless.contains(bare) && !ADDRESS.matcher(lower).matches();
  }

  private static boolean isMark(String form) {
    return form.codePoints().noneMatch(Character::isLetter);
  }
}
