package org.demarche.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * The way of a text through the stage, whatever divides and parses it: blocks, words and sentences,
 * syntax; headlines after the body, which says which of their words are names.
 */
final class TextEngine implements LanguageEngine {
  /** Longer sentences (tables, lists) are cut, so that time stays in proportion to the text. */
  private static final int LONGEST_SENTENCE = 160;

  private final Divider divider;
  private final Parser parser;

  TextEngine(Divider divider, Parser parser) {
    this.divider = divider;
    this.parser = parser;
  }

  @Override
  public AnalysedText analyse(Report report) {
    String text = report.text();
    List<Draft> body = new ArrayList<>();
    List<Draft> rest = new ArrayList<>();
    for (Block block : Layout.of(text)) {
      draft(text, block, block.kind() == Sentence.Kind.BODY ? body : rest);
    }
    List<Sentence> sentences = new ArrayList<>(read(body, null));
    sentences.addAll(read(rest, HeadlineCase.from(sentences)));
    return new AnalysedText(text, numbered(sentences));
  }

  /**
   * A sentence to be parsed.
   *
   * @param block where it stands
   * @param words its words
   * @param forms as the text has them
   */
  private record Draft(Block block, List<Divider.Word> words, List<String> forms) {

    /** The forms that the parser is shown: a headline's in the case of running text. */
    List<String> shown(@Nullable HeadlineCase headlineCase) {
      List<String> plain = words.stream().map(Divider.Word::form).toList();
      return headlineCase == null || !HeadlineCase.isTitleCase(forms)
          ? plain
          : plain.stream().map(headlineCase::inText).toList();
    }
  }

  private void draft(String text, Block block, List<Draft> to) {
    for (List<Divider.Word> whole : divider.divide(text, block)) {
      for (int from = 0; from < whole.size(); from += LONGEST_SENTENCE) {
        var words = whole.subList(from, Math.min(whole.size(), from + LONGEST_SENTENCE));
        to.add(new Draft(block, words, words.stream().map(word -> word.span().of(text)).toList()));
      }
    }
  }

  private List<Sentence> read(List<Draft> drafts, @Nullable HeadlineCase headlineCase) {
    List<List<WordAnalysis>> parsed =
        parser.parse(drafts.stream().map(draft -> draft.shown(headlineCase)).toList());
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      sentences.add(sentence(drafts.get(i), parsed.get(i)));
    }
    return sentences;
  }

  private static Sentence sentence(Draft draft, List<WordAnalysis> parsed) {
    List<Token> tokens = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      Span span = draft.words().get(i).span();
      tokens.add(token(i, span, draft.forms().get(i), parsed.get(i)));
    }
    return new Sentence(0, draft.block().paragraph(), draft.block().kind(), tokens);
  }

  private static Token token(int index, Span span, String form, WordAnalysis word) {
    return new Token(
        index,
        span,
        form,
        word.lemma(),
        word.upos(),
        word.xpos(),
        NameKind.ofLabel(word.name()),
        word.head(),
        word.relation(),
        word.telling());
  }

  private static List<Sentence> numbered(List<Sentence> sentences) {
    List<Sentence> ordered = new ArrayList<>(sentences);
    ordered.sort(Comparator.comparing(Sentence::span));
    List<Sentence> numbered = new ArrayList<>(ordered.size());
    for (Sentence s : ordered) {
      numbered.add(new Sentence(numbered.size(), s.paragraph(), s.kind(), s.tokens()));
    }
    return numbered;
  }
}
