package org.demarche.reading.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;

/**
 * Direct quotations whose cue stands beside them: before, after, or between two of them.
 *
 * <p>Works by the order of words around the marks, since parsers are weak there.
 */
final class QuoteAttributor implements SpeechRule {
  private final Cues cues;
  private final QuoteCues quoteCues;

  QuoteAttributor(Cues cues) {
    this.cues = cues;
    this.quoteCues = new QuoteCues(cues);
  }

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    List<Quote> quotes = page.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      Surroundings around = Surroundings.of(page, i);
      Optional<Word> cue = cue(page, around);
      if (cue.isPresent()) {
        attach(page, cue.get(), around, voices, drafts);
      }
    }
  }

  private Optional<Word> cue(Page page, Surroundings around) {
    if (around.before().stream().allMatch(w -> isAside(w)) && around.leansOnWhatFollows()) {
      Optional<Word> after = quoteCues.after(around);
      if (after.isPresent()) {
        return after;
      }
    }
    Optional<Word> before = quoteCues.before(page, around);
    if (before.isPresent() || !around.startsSentence()) {
      return before;
    }
    return around.mayLeanOnWhatFollows() ? quoteCues.after(around) : before;
  }

  private static boolean isAside(Word word) {
    return word.token().upos().equals("PUNCT") || word.token().upos().equals("CCONJ");
  }

  private void attach(Page page, Word cue, Surroundings around, Voices voices, Drafts drafts) {
    Optional<Draft> known = drafts.of(cue);
    if (known.isEmpty()) {
      Draft draft =
          new Draft(cue, "quote", QuoteSpeaker.find(page, cue, around, voices).orElse(null));
      draft.direct = true;
      cues.of(cue.sentence(), cue.token()).ifPresent(draft::tellBy);
      around.quote().parts().forEach(draft::add);
      drafts.add(draft);
    } else {
      for (Span part : around.quote().parts()) {
        drafts.extend(known.get(), part);
      }
    }
  }
}
