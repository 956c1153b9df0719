package org.demarche.reading.speech;

import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * Headlines and captions that put the speaker before or after a colon: "Envoy: talks have failed".
 */
final class Headlines implements SpeechRule {
  private static final int LONGEST_NAME = 5;

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    for (Sentence sentence : page.sentences()) {
      boolean first = sentence.index() == 0;
      if (first || sentence.kind() == Sentence.Kind.HEADLINE) {
        read(page, sentence, voices, drafts);
      }
    }
  }

  private static void read(Page page, Sentence sentence, Voices voices, Drafts drafts) {
    for (int i = 1; i < sentence.size() - 1; i++) {
      if (sentence.token(i).form().equals(":")) {
        boolean before = i <= LONGEST_NAME && isName(sentence, 0, i);
        boolean after =
            sentence.size() - i - 1 <= LONGEST_NAME && isName(sentence, i + 1, sentence.size());
        if (before) {
          add(page, sentence, i, 0, i, voices, drafts);
        } else if (after) {
          add(page, sentence, i, i + 1, sentence.size(), voices, drafts);
        }
        return;
      }
    }
  }

  private static boolean isName(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.upos().equals("AUX") || token.upos().equals("PRON")) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      Page page, Sentence sentence, int colon, int from, int to, Voices voices, Drafts drafts) {
    int begin = from == 0 ? sentence.token(colon).span().end() : sentence.span().begin();
    int end = from == 0 ? sentence.span().end() : sentence.token(colon).span().begin();
    Optional<Span> content = page.trimmed(begin, end);
    Optional<Token> name = head(sentence, from, to);
    if (content.isEmpty() || name.isEmpty() || drafts.isTaken(content.get())) {
      return;
    }
    Party speaker = voices.party(sentence, name.get());
    if (speaker.actor() == null && !name.get().isNoun()) {
      return;
    }
    Draft draft = new Draft(page.word(sentence, sentence.token(colon)), "headline", speaker);
    draft.add(content.get());
    drafts.add(draft);
  }

  private static Optional<Token> head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isNoun() && (token.head() < from || token.head() >= to)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
