package org.demarche.reading.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * Names the speaker of a quotation: the cue's subject where the tree has it beside the quotation.
 */
final class QuoteSpeaker {
  private static final int FARTHEST = 12;

  private QuoteSpeaker() {}

  static Optional<Party> find(Page page, Word cue, Surroundings around, Voices voices) {
    boolean after = cue.place() >= page.wordFrom(around.quote().end());
    Optional<Token> subject = after ? beside(cue, around) : Optional.empty();
    if (subject.isEmpty()) {
      subject = voices.subject(cue.sentence(), cue.token());
    }
    if (subject.isEmpty() && !after) {
      subject = nounBefore(cue.sentence(), cue.token());
    }
    return subject.map(t -> voices.party(cue.sentence(), t));
  }

  private static Optional<Token> beside(Word cue, Surroundings around) {
    Sentence sentence = cue.sentence();
    List<Word> after = around.after();
    int first = after.isEmpty() ? cue.token().index() : indexIn(sentence, after.get(0));
    int last = after.isEmpty() ? first : indexIn(sentence, after.get(after.size() - 1));
    for (Token child : sentence.children(cue.token(), "nsubj")) {
      if (child.index() >= first && child.index() <= last) {
        return Optional.of(child);
      }
    }
    Optional<Token> before = head(sentence, first, cue.token().index() - 1);
    return before.isPresent() ? before : head(sentence, cue.token().index() + 1, last);
  }

  private static int indexIn(Sentence sentence, Word word) {
    return word.sentence().index() == sentence.index() ? word.token().index() : 0;
  }

  /** The head of the first noun phrase within a range. */
  private static Optional<Token> head(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, from + FARTHEST); i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.upos().equals("PRON")) {
        return Optional.of(climb(sentence, token, from, to));
      }
    }
    return Optional.empty();
  }

  private static Token climb(Sentence sentence, Token token, int from, int to) {
    Token at = token;
    while (at.head() >= from
        && at.head() <= to
        && sentence.token(at.head()).isNoun()
        && (at.isRelation("compound") || at.isRelation("flat") || at.isRelation("nmod"))) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static Optional<Token> nounBefore(Sentence sentence, Token cue) {
    for (int i = cue.index() - 1; i >= 0 && i >= cue.index() - FARTHEST; i--) {
      Token token = sentence.token(i);
      if (token.isRelation("nsubj") && (token.isNoun() || token.upos().equals("PRON"))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
