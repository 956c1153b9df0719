package org.demarche.reading.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Token;

/** Quotations with their speaker's name behind a dash or before a colon, without a verb. */
final class SignedQuotes implements SpeechRule {
  private static final int LONGEST_NAME = 8;

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    for (int i = 0; i < page.quotes().size(); i++) {
      Surroundings around = Surroundings.of(page, i);
      if (around.startsSentence() && !drafts.isTaken(around.quote().span())) {
        signature(page, around, voices, drafts);
      } else if (!drafts.isTaken(around.quote().span())) {
        colon(around, voices, drafts);
      }
    }
  }

  private static void signature(Page page, Surroundings around, Voices voices, Drafts drafts) {
    int place = page.wordFrom(around.quote().end());
    if (place + 1 >= page.words().size() || !isDash(page.words().get(place).token())) {
      return;
    }
    Word name = page.words().get(place + 1);
    boolean named = name.token().upos().equals("PROPN");
    if (named && around.after().size() <= 3 * LONGEST_NAME) {
      add(around, page.words().get(place), name, voices, drafts);
    }
  }

  private static boolean isDash(Token token) {
    return token.form().length() <= 2 && "--\u2013\u2014\u2015".contains(token.form());
  }

  /** The minister: "…" */
  private static void colon(Surroundings around, Voices voices, Drafts drafts) {
    List<Word> before = around.before();
    int last = before.size() - 1;
    if (last < 1 || !before.get(last).token().form().equals(":")) {
      return;
    }
    boolean verb = before.stream().anyMatch(w -> w.token().isVerb());
    Optional<Word> name = before.stream().filter(w -> w.token().isNoun()).findFirst();
    if (name.isPresent() && (last <= LONGEST_NAME || verb)) {
      Word head = subject(before).orElse(name.get());
      add(around, before.get(last), head, voices, drafts);
    }
  }

  private static Optional<Word> subject(List<Word> words) {
    return words.stream().filter(w -> w.token().isRelation("nsubj")).findFirst();
  }

  private static void add(Surroundings around, Word cue, Word name, Voices voices, Drafts drafts) {
    Draft draft = new Draft(cue, "signed", voices.party(name.sentence(), name.token()));
    draft.direct = true;
    around.quote().parts().forEach(draft::add);
    drafts.add(draft);
  }
}
