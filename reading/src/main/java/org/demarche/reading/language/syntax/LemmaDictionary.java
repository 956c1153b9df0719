package org.demarche.reading.language.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What a dictionary says of the lemma of an inflected word: the English one of LanguageTool, with
 * Penn Treebank tags.
 *
 * <p>The network sees word pieces, not letters, and guesses "condemne" for "condemned" now and
 * then; a dictionary never does. Not for proper nouns, whose lemma is their form. One for each
 * thread: looking up keeps state.
 */
final class LemmaDictionary {
  private static final String FILE = "/org/languagetool/resource/en/english";

  private final DictionaryLookup lookup;

  private LemmaDictionary(DictionaryLookup lookup) {
    this.lookup = lookup;
  }

  /** The dictionary's data, for all threads. */
  static Dictionary load() {
    try (InputStream words = LemmaDictionary.class.getResourceAsStream(FILE + ".dict");
        InputStream format = LemmaDictionary.class.getResourceAsStream(FILE + ".info")) {
      if (words == null || format == null) {
        throw new IllegalStateException("the dictionary is not on the class path: " + FILE);
      }
      return Dictionary.read(words, format);
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary cannot be read: " + FILE, e);
    }
  }

  static LemmaDictionary of(Dictionary words) {
    return new LemmaDictionary(new DictionaryLookup(words));
  }

  /**
   * The lemma of a form.
   *
   * @param guess what it is when the dictionary has several
   * @return empty where the dictionary does not know the form with this tag
   */
  Optional<String> lemma(String form, String xpos, String guess) {
    if (xpos.equals("MD")) {
      return Optional.empty(); // to the dictionary "could" is "can", to the treebanks itself
    }
    List<String> found = new ArrayList<>(2);
    for (WordData word : lookup.lookup(form.toLowerCase(Locale.ROOT))) {
      if (word.getTag() != null && isTag(word.getTag().toString(), xpos)) {
        found.add(word.getStem().toString().toLowerCase(Locale.ROOT));
      }
    }
    return found.contains(guess) ? Optional.of(guess) : found.stream().findFirst();
  }

  /** The dictionary's tags may say more, as "NN:UN" does of what cannot be counted. */
  private static boolean isTag(String given, String xpos) {
    return given.equals(xpos) || (given.startsWith(xpos) && given.charAt(xpos.length()) == ':');
  }
}
