package org.demarche.cli.conllu;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.language.syntax.WordAnalysis;

/** A report's text as a file has it. */
public final class ConlluText {
  private ConlluText() {}

  /**
   * The lines of all sentences.
   *
   * @param id the report's
   */
  public static String of(String id, AnalysedText analysed) {
    StringBuilder lines = new StringBuilder();
    int paragraph = -1;
    for (Sentence sentence : analysed.sentences()) {
      List<String> comments = new ArrayList<>();
      if (paragraph < 0) {
        comments.add("# newdoc id = " + line(id));
      }
      if (sentence.paragraph() != paragraph) {
        comments.add("# newpar");
        paragraph = sentence.paragraph();
      }
      comments.add("# sent_id = " + line(id) + '-' + (sentence.index() + 1));
      comments.add("# text = " + line(sentence.span().of(analysed.text())));
      var shown = new ConlluSentence(comments, rows(sentence, analysed.text()));
      lines.append(shown.with(words(sentence), sentence.index() + 1));
    }
    return lines.toString();
  }

  private static List<ConlluSentence.Row> rows(Sentence sentence, String text) {
    List<ConlluSentence.Row> rows = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      int end = token.span().end();
      boolean space = end == text.length() || Character.isWhitespace(text.charAt(end));
      String id = String.valueOf(token.index() + 1);
      rows.add(new ConlluSentence.Row(id, token.form(), space ? "_" : "SpaceAfter=No"));
    }
    return rows;
  }

  private static List<WordAnalysis> words(Sentence sentence) {
    List<WordAnalysis> words = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      words.add(
          new WordAnalysis(
              token.lemma(),
              token.upos(),
              token.xpos(),
              name(sentence, token),
              token.head(),
              token.relation(),
              token.telling()));
    }
    return words;
  }

  /** A token knows the kind of its name alone: names of one kind in a row are taken for one. */
  private static String name(Sentence sentence, Token token) {
    if (token.name() == NameKind.NONE) {
      return "O";
    }
    boolean inner = token.index() > 0 && sentence.token(token.index() - 1).name() == token.name();
    return (inner ? "I-" : "B-") + token.name().label();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
