package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Texts without a parser behind them: every word hangs on the first verb that a test tags. */
final class Texts {
  private static final Pattern SENTENCE =
      Pattern.compile("\\S.*?(?:(?<=[\\p{L}0-9]{3}[.!?])\\s+(?=\\p{Lu})|$)");
  private static final Pattern WORD =
      Pattern.compile("\\p{L}+(?:\\.\\p{L})*\\.?(?=\\s\\p{Lu}|\\.)|[\\p{L}\\p{N}]+|[^\\s]");

  private Texts() {}

  /** The text without tags. */
  static AnalysedText plain(String text) {
    return tagged(text, Map.of());
  }

  /** The text with the Penn tags given for some of its words; a modal hangs on the first verb. */
  static AnalysedText tagged(String text, Map<String, String> tags) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      List<Token> tokens = tokens(text, matcher.start(), matcher.end(), tags);
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), 0, Sentence.Kind.BODY, tokens));
      }
    }
    return new AnalysedText(text, sentences);
  }

  private static List<Token> tokens(String text, int from, int to, Map<String, String> tags) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(from, to);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    int root = 0;
    for (int i = spans.size() - 1; i >= 0; i--) {
      String tag = tags.getOrDefault(spans.get(i).of(text), "");
      root = tag.startsWith("VB") ? i : root;
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String form = spans.get(i).of(text);
      String tag = tags.getOrDefault(form, "NN");
      NameKind name = tag.equals("PERSON") ? NameKind.PERSON : NameKind.NONE;
      String relation = i == root ? "root" : tag.equals("MD") ? "aux" : "dep";
      int head = i == root ? Token.ROOT : root;
      tokens.add(new Token(i, spans.get(i), form, form, "X", tag, name, head, relation, null));
    }
    return tokens;
  }
}
