package org.demarche.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. English has the benefit of the doubt: a headline of foreign names
 * looks like many languages a little, and a report set aside in error is lost. Thread-safe; loaded
 * once a process, which takes a second and some 45 MB.
 */
public final class Languages {
  /** The code of English. */
  public static final String ENGLISH = "en";

  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH_3 = "eng";

  /**
   * How many times likelier than English another language must be. English sentences stay below
   * 2.9, were they cut after thirty characters; whole sentences in other languages reach 4 to 100.
   */
  private static final double CERTAIN = 3.3;

  /** How much is looked at, UTF-16 units: so much where the text begins, so much in its middle. */
  private static final int SAMPLE = 250;

  /** The code of two letters for each of three. */
  private static final Map<String, String> SHORT = shortCodes();

  private final LanguageDetector detector;

  private Languages(LanguageDetector detector) {
    this.detector = detector;
  }

  private static final class Loaded {
    static final Languages ONLY = load();
  }

  /**
   * The detector, loaded at the first call.
   *
   * @throws UncheckedIOException when its model cannot be read
   */
  public static Languages detector() {
    return Loaded.ONLY;
  }

  private static Languages load() {
    try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("missing on the class path");
      }
      return new Languages(new LanguageDetectorME(new LanguageDetectorModel(model)));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of languages: " + e.getMessage(), e);
    }
  }

  /**
   * The language of a text: ISO 639-1, or 639-3 for a language that has no shorter code.
   *
   * @param declared what the source says ("en-GB", "fr_FR"); believed where the words leave it open
   */
  public String of(String text, @Nullable String declared) {
    String sample = sample(text);
    if (sample.codePoints().noneMatch(Character::isLetter)) {
      return code(declared);
    }
    Language[] guesses = detector.predictLanguages(sample);
    if (!isLatin(sample)) {
      return bestButEnglish(guesses);
    }
    String best = guesses[0].getLang();
    if (best.equals(ENGLISH_3)) {
      return ENGLISH;
    }
    boolean certain = guesses[0].getConfidence() >= CERTAIN * confidence(guesses, ENGLISH_3);
    return certain ? SHORT.getOrDefault(best, best) : code(declared);
  }

  private static String sample(String text) {
    if (text.length() <= 2 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    int end = Math.min(text.length(), middle + SAMPLE);
    return text.substring(0, SAMPLE) + ' ' + text.substring(middle, end);
  }

  /** Whether at least half of the letters are Latin: English has no others. */
  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }

  private static String bestButEnglish(Language[] guesses) {
    String best = guesses[0].getLang();
    String other = best.equals(ENGLISH_3) ? guesses[1].getLang() : best;
    return SHORT.getOrDefault(other, other);
  }

  private static double confidence(Language[] guesses, String code) {
    for (Language guess : guesses) {
      if (guess.getLang().equals(code)) {
        return guess.getConfidence();
      }
    }
    return 0;
  }

  /** The ISO 639-1 code of a tag; English where there is none. */
  private static String code(@Nullable String tag) {
    if (tag == null) {
      return ENGLISH;
    }
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return code.length() == 2 ? code : ENGLISH;
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (locale.getLanguage().equals(code)) { // not one of the withdrawn ones, such as "in"
        codes.put(locale.getISO3Language(), code);
      }
    }
    codes.put("cmn", "zh");
    return Map.copyOf(codes);
  }
}
