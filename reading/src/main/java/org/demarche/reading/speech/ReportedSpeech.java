package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** What is said, thought or wanted in the report's words; the outermost cue of a sentence first. */
final class ReportedSpeech implements SpeechRule {
  private final Cues cues;
  private final Contents contents;
  private final Trailing trailing;
  private final boolean insideQuotes;

  /**
   * @param cues the tables
   * @param insideQuotes whether to read cues that stand within quotation marks, or those that don't
   */
  ReportedSpeech(Cues cues, boolean insideQuotes) {
    this.insideQuotes = insideQuotes;
    this.cues = cues;
    this.contents = new Contents(cues);
    this.trailing = new Trailing(cues);
  }

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    for (Sentence sentence : page.sentences()) {
      boolean read =
          sentence.kind() != Sentence.Kind.BYLINE && sentence.kind() != Sentence.Kind.DATELINE;
      if (read) {
        for (Token token : outermostFirst(sentence)) {
          read(page, page.word(sentence, token), voices, drafts);
        }
      }
    }
  }

  private List<Token> outermostFirst(Sentence sentence) {
    List<Token> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (cues.of(sentence, token).isPresent()) {
        found.add(token);
      }
    }
    found.sort(
        Comparator.comparingInt((Token t) -> depth(sentence, t)).thenComparingInt(Token::index));
    return found;
  }

  private static int depth(Sentence sentence, Token token) {
    int depth = 0;
    Token at = token;
    while (at.head() != Token.ROOT && depth <= sentence.size()) {
      at = sentence.token(at.head());
      depth++;
    }
    return depth;
  }

  private void read(Page page, Word word, Voices voices, Drafts drafts) {
    boolean inside = page.quoteAt(word.span().begin()).isPresent();
    if (inside != insideQuotes) {
      return;
    }
    if (drafts.isTaken(word) || drafts.of(word).isPresent() || drafts.hasCue(word.span())) {
      return;
    }
    Sentence sentence = word.sentence();
    Cue cue = cues.of(sentence, word.token()).orElseThrow();
    Optional<Token> subject = speaker(sentence, word.token(), cue, voices);
    Optional<Trailing.Found> before = trailing.content(page, word, cue, subject);
    List<Span> content =
        before
            .map(Trailing.Found::content)
            .orElseGet(() -> contents.of(sentence, word.token(), cue).stream().toList());
    String rule = before.isPresent() ? "reported-before" : "reported";
    if (before.isPresent()) {
      subject = before.map(Trailing.Found::speaker);
    }
    if (content.isEmpty() || (subject.isEmpty() && !cue.has("nobody"))) {
      return;
    }
    List<Span> whole = content.stream().flatMap(s -> Edges.whole(page, s).stream()).toList();
    if (whole.isEmpty() || whole.stream().anyMatch(drafts::isTaken)) {
      return;
    }
    Draft draft = new Draft(word, rule, subject.map(t -> voices.party(sentence, t)).orElse(null));
    draft.tellBy(cue);
    whole.forEach(draft::add);
    drafts.add(draft);
  }

  private static Optional<Token> speaker(Sentence sentence, Token token, Cue cue, Voices voices) {
    List<Token> own = sentence.children(token, "nsubj");
    if (cue.pos() == Cue.Pos.ADJ && !own.isEmpty()) {
      return Optional.of(own.get(0));
    }
    if (cue.pos() != Cue.Pos.NOUN) {
      return voices.subject(sentence, token);
    }
    List<Token> owner =
        sentence.children(token, "nmod").stream()
            .filter(t -> t.relation().equals("nmod:poss"))
            .toList();
    return owner.isEmpty() ? voices.agent(sentence, token) : Optional.of(owner.get(0));
  }
}
