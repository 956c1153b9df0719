package org.demarche.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Codes the events of a text, sentence by sentence.
 *
 * <p>Immutable and safe for several threads; the same text gives the same events.
 */
public final class EventReader {
  private final Lexicon lexicon;

  /** Reads with these tables. */
  public EventReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The events of a text, in its order.
   *
   * @param sayings what is said in it, by whom
   * @param published the report's day, against which events are dated; null when unknown
   */
  public List<Event> read(
      AnalysedText text,
      List<TimeExpression> times,
      Actors actors,
      List<Saying> sayings,
      @Nullable LocalDate published) {
    Parties parties = new Parties(lexicon, actors);
    Timing timing = new Timing(lexicon, text, times, published);
    Coder coder = new Coder(lexicon, parties, timing);
    NetworkSides sides = new NetworkSides(parties);
    Finder finder =
        new Finder(lexicon, parties, timing::isTime, finding -> coder.code(finding).isPresent());
    SpokenReader spoken = new SpokenReader(lexicon, parties, coder, sayings, timing::isTime);
    LearnedReader learned = new LearnedReader(lexicon, sides, coder, timing::isTime);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (isRead(sentence)) {
        List<Draft> here = new ArrayList<>();
        Finder.Found found = finder.find(sentence);
        for (Finding finding : found.findings()) {
          if (!spoken.isOrder(sentence, finding.bearer())) {
            coder.code(sides.completed(finding)).ifPresent(here::add);
          }
        }
        here = new ArrayList<>(Repeats.within(here));
        here.addAll(spoken.read(sentence, here));
        here.addAll(learned.read(sentence, here, found.known()));
        here.sort(Comparator.comparing(draft -> draft.event().trigger()));
        drafts.addAll(here);
      }
    }
    List<Event> events = new ArrayList<>();
    drafts.removeIf(draft -> lexicon.isDoubtful(draft.event()));
    for (Draft draft : Repeats.across(drafts)) {
      events.add(draft.event().withId("e" + (events.size() + 1)));
    }
    return events;
  }

  private static boolean isRead(Sentence sentence) {
    return sentence.kind() != Sentence.Kind.BYLINE && sentence.kind() != Sentence.Kind.DATELINE;
  }
}
