package org.demarche.reading.language.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a lemma is made of a form: {@code l-3+y} takes three characters off the end of the form in
 * lower case and puts "y" there, {@code k-0+} keeps the form with its case, {@code =be} is "be".
 *
 * @param keep whether the form keeps its case
 * @param cut how many code points are taken off its end; all of them for a lemma that is given
 * @param ending what is put there
 */
record LemmaScript(boolean keep, int cut, String ending) {
  private static final Pattern SCRIPT = Pattern.compile("([lk])-(\\d{1,3})\\+(.*)", Pattern.DOTALL);
  private static final int ALL = Integer.MAX_VALUE;

  /**
   * Reads a script.
   *
   * @throws IllegalArgumentException when it is none
   */
  static LemmaScript of(String script) {
    if (script.startsWith("=")) {
      return new LemmaScript(true, ALL, script.substring(1));
    }
    Matcher parts = SCRIPT.matcher(script);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no lemma script: '" + script + "'");
    }
    return new LemmaScript(
        parts.group(1).equals("k"), Integer.parseInt(parts.group(2)), parts.group(3));
  }

  /**
   * The lemma of a form. Where the script doesn't fit, it is the form itself.
   *
   * @param upos its part of speech: a proper noun keeps its case then
   */
  String lemma(String form, String upos) {
    if (cut == ALL && !ending.isEmpty()) {
      return ending;
    }
    String base = keep ? form : lower(form);
    int length = base.codePointCount(0, base.length());
    if (cut > length || (cut == length && ending.isEmpty())) {
      return upos.equals("PROPN") ? form : lower(form);
    }
    return base.substring(0, base.offsetByCodePoints(0, length - cut)) + ending;
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
