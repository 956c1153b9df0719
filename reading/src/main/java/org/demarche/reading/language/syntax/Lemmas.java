package org.demarche.reading.language.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/**
 * Lemmas of words with an inflection that their tag names. A network that guesses at endings makes
 * "escap" of "escaped"; spelling is a matter of rules, of a table of the irregular, and of which
 * words there are: those of the vocabulary and of a table of others.
 */
final class Lemmas {
  private static final Set<String> CLOSED =
      Set.of("PROPN", "PRON", "DET", "NUM", "SYM", "PUNCT", "X");

  /** In the table of the irregular: only the sentence tells, so the network's guess counts. */
  private static final String OPEN = "?";

  private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+(?:-\\p{Ll}+)*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
  private static final Pattern HISSING =
      Pattern.compile(".*(?:[ua]s|ss|x|zz|tz|ch|sh|o)es", Pattern.DOTALL);
  private static final Pattern SURELY_HISSING = Pattern.compile(".*(?:ss|x|ch|sh)es");

  private final Map<String, String> irregular = new HashMap<>();
  private final Stems stems;
  private final Set<String> known;

  /**
   * @param vocabulary word pieces, many of them words
   */
  Lemmas(List<String> vocabulary) {
    for (Row row : Table.resource(Lemmas.class, "irregular.tsv")) {
      irregular.put(row.get("kind") + ' ' + row.get("form"), row.get("lemma"));
    }
    Stream<String> added =
        Table.resource(Lemmas.class, "words.tsv").stream().map(row -> row.get("word"));
    known =
        Stream.concat(vocabulary.stream(), added)
            .filter(piece -> LETTERS.matcher(piece).matches())
            .collect(Collectors.toUnmodifiableSet());
    stems = new Stems(known);
  }

  /**
   * The lemma of a word.
   *
   * @param guess what the network has for it; taken where the tag says nothing of an inflection
   */
  String lemma(String form, String upos, String xpos, String guess) {
    if (THOUSANDS.matcher(form).matches()) {
      return form.replace(",", "");
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (CLOSED.contains(upos) || !LETTERS.matcher(lower).matches()) {
      return guess;
    }
    int last = lower.lastIndexOf('-') + 1;
    return uninflected(lower.substring(last), tag(upos, xpos))
        .filter(lemma -> !lemma.equals(OPEN))
        .map(lemma -> lower.substring(0, last) + lemma)
        .orElse(guess);
  }

  /** The tag of an inflection; where it contradicts the part of speech, that of the latter. */
  private static String tag(String upos, String xpos) {
    if (upos.equals("VERB") && xpos.equals("JJ")) {
      return "VBN";
    }
    return upos.equals("ADJ") && xpos.startsWith("VB") ? "JJ" : xpos;
  }

  private Optional<String> uninflected(String form, String xpos) {
    return switch (xpos) {
      case "NN", "JJ", "RB", "VB" -> Optional.of(form);
      // the tagger takes a rare past for a present now and then: "overthrew"
      case "VBP" ->
          Optional.of(irregular("present", form).or(() -> irregular("past", form)).orElse(form));
      case "VBZ" -> Optional.of(irregular("s", form).orElseGet(() -> withoutS(form)));
      case "VBD", "VBN" -> irregular("past", form).or(() -> stem(form, "ed"));
      case "VBG" -> irregular("ing", form).or(() -> stem(form, "ing"));
      case "NNS" -> plural(form);
      case "JJR", "RBR" -> degree(form, "er", xpos);
      case "JJS", "RBS" -> degree(form, "est", xpos);
      default -> Optional.empty();
    };
  }

  private Optional<String> irregular(String kind, String form) {
    return Optional.ofNullable(irregular.get(kind + ' ' + form));
  }

  private Optional<String> stem(String form, String ending) {
    if (form.endsWith(ending) && form.length() > ending.length() + 1) {
      return Optional.of(stems.of(form.substring(0, form.length() - ending.length())));
    }
    return known.contains(form) && ending.equals("ed") ? Optional.of(form) : Optional.empty();
  }

  private Optional<String> degree(String form, String ending, String xpos) {
    if (xpos.startsWith("R") && (form.equals("better") || form.equals("best"))) {
      return Optional.of("well");
    }
    return irregular("degree", form)
        .or(() -> form.length() > ending.length() + 2 ? stem(form, ending) : Optional.empty());
  }

  private Optional<String> plural(String form) {
    if (form.endsWith("men")) {
      return Optional.of(form.substring(0, form.length() - 2) + "an");
    }
    return Optional.of(irregular("plural", form).orElseGet(() -> withoutS(form)));
  }

  private String withoutS(String form) {
    String whole = form.substring(0, form.length() - 1);
    if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 3) {
      return form;
    }
    if (form.endsWith("ies") && form.length() > 4) {
      String y = form.substring(0, form.length() - 3) + 'y';
      return known.contains(whole) && !known.contains(y) ? whole : y;
    }
    boolean hissing =
        HISSING.matcher(form).matches()
            && (!known.contains(whole) || SURELY_HISSING.matcher(form).matches());
    return hissing ? form.substring(0, form.length() - 2) : whole;
  }
}
