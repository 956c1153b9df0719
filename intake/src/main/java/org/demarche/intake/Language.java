package org.demarche.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes of languages. */
final class Language {
  /** What a report is in when nothing says otherwise. */
  static final String DEFAULT = "en";

  private Language() {}

  /** The ISO 639-1 code of a tag such as "en-GB" or "en_US"; English where there is none. */
  static String of(@Nullable String tag) {
    if (tag == null) {
      return DEFAULT;
    }
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return code.length() == 2 ? code : DEFAULT;
  }
}
