package org.demarche.reading.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody, in words of every day.
 *
 * @param to between those who act and "{}", those they act on
 * @param alone where nobody is named whom they act on
 */
public record Phrase(String to, String alone) {
  /** {@code [s]}, {@code [ies|y]}: the forms for one and for several who act. */
  private static final Pattern FORMS = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?\\]");

  private static final String OTHER = "{}";

  /** The phrase of a table's row. */
  public static Phrase of(Row row) {
    return new Phrase(row.get("to"), row.get("alone"));
  }

  /**
   * What comes after those who act.
   *
   * @param several whether they are more than one
   * @param other those acted on, as they are to be shown; null where nobody is named
   */
  public String of(boolean several, @Nullable String other) {
    return other == null ? inflected(alone, several) : inflected(to, several).replace(OTHER, other);
  }

  private static String inflected(String phrase, boolean several) {
    return FORMS
        .matcher(phrase)
        .replaceAll(
            forms -> {
              String many = forms.group(2) == null ? "" : forms.group(2);
              return Matcher.quoteReplacement(several ? many : forms.group(1));
            });
  }
}
