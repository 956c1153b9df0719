package org.demarche.reading.language.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/** What a word was before "ed", "ing", "er" or "est" came behind it: English spelling undone. */
final class Stems {
  /** Doubled consonants are one in the stem, but for what irregular.tsv has. */
  private static final Pattern DOUBLED = Pattern.compile(".+([bdgmnprt])\\1");

  /** One short vowel before one consonant: without a silent "e" the consonant would be double. */
  private static final Pattern SHORT =
      Pattern.compile(".*[^aeiou][aeiou][bdfgklmnprtv]|[aeiou][bdfgklmnprtv]");

  /** No word ends so without a silent "e". */
  private static final Pattern SOFT = Pattern.compile(".*(?:[cgvzu]|[^s]s)");

  /** What most often has a silent "e", where nobody knows the word. */
  private static final Pattern SILENT =
      Pattern.compile(
          ".*(?:[cvzu]|[^n]g|[^s]s|[^aeiou][aiu][bdgklmnprt]|[^aeiou]o[bdgkrt]|[^aeiou]ed"
              + "|..[ie]at|[bcdfgkpstz]l)");

  private final Set<String> known;

  /**
   * @param known words that there are
   */
  Stems(Set<String> known) {
    this.known = known;
  }

  /** The stem of what is left of a word without its ending. */
  String of(String rest) {
    if (rest.length() > 2 && rest.endsWith("i")) {
      return rest.substring(0, rest.length() - 1) + 'y';
    }
    String single = rest.substring(0, rest.length() - 1);
    if (DOUBLED.matcher(rest).matches()) {
      boolean whole = known.contains(rest) && !known.contains(single);
      return whole ? rest : single;
    }
    String silent = rest + 'e';
    boolean soft = SHORT.matcher(rest).matches() || SOFT.matcher(rest).matches();
    if (known.contains(silent) && (soft || !known.contains(rest))) {
      return silent;
    }
    if (known.contains(rest)) {
      return rest;
    }
    if (rest.endsWith("ll")) {
      return single;
    }
    return SILENT.matcher(rest).matches() ? silent : rest;
  }
}
