package org.demarche.reading.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Quotations without a cue: they go on with what the speaker before them says. */
final class ContinuedSpeech implements SpeechRule {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_GAP = 600;

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    List<Draft> known =
        drafts.all().stream()
            .sorted(Comparator.comparingInt(d -> Math.max(d.end(), d.cue.span().end())))
            .toList();
    int next = 0;
    Draft last = null;
    for (int i = 0; i < page.quotes().size(); i++) {
      Surroundings around = Surroundings.of(page, i);
      Quote quote = around.quote();
      while (next < known.size() && known.get(next).begin() < quote.begin()) {
        last = later(last, known.get(next));
        next++;
      }
      if (!drafts.isTaken(quote.span()) && isWhole(page, around)) {
        last = attach(page, around, last, drafts).orElse(last);
      }
    }
  }

  private static Draft later(@Nullable Draft one, Draft other) {
    return one == null || other.end() >= one.end() ? other : one;
  }

  private static boolean isWhole(Page page, Surroundings around) {
    int words = page.within(around.quote().begin(), around.quote().end()).size();
    boolean closed = around.after().stream().allMatch(w -> w.token().upos().equals("PUNCT"));
    return around.startsSentence() && closed && words >= FEWEST_WORDS + 2;
  }

  private static Optional<Draft> attach(
      Page page, Surroundings around, @Nullable Draft last, Drafts drafts) {
    if (last == null || last.cue.place() < 0) {
      return Optional.empty();
    }
    int here = page.paragraphIndex(around.quote().begin());
    int there = page.paragraphIndex(last.end() - 1);
    int gap = Math.max(last.end(), last.cue.span().end());
    boolean near = here == there && isNear(page, last, gap, around.quote().begin());
    if (near && last.direct) {
      for (Span part : around.quote().parts()) {
        drafts.extend(last, part);
      }
      return Optional.of(last);
    }
    boolean wholeParagraph =
        page.paragraphs().get(here).begin() == around.quote().begin() && here == there + 1;
    if (!near && !wholeParagraph) {
      return Optional.empty();
    }
    Word opening = page.words().get(page.wordFrom(around.quote().begin()));
    Draft draft = new Draft(opening, "continued", last.speaker);
    draft.direct = true;
    around.quote().parts().forEach(draft::add);
    drafts.add(draft);
    return Optional.of(draft);
  }

  /** Whether at most the rest of the cue's own sentence lies between. */
  private static boolean isNear(Page page, Draft last, int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    if (from >= to || page.isBare(from, to)) {
      return true;
    }
    List<Word> between = page.within(from, to);
    int own = last.cue.sentence().index();
    return !between.isEmpty()
        && between.get(between.size() - 1).token().xpos().equals(".")
        && between.stream().noneMatch(w -> w.sentence().index() != own && w.token().isVerb());
  }
}
