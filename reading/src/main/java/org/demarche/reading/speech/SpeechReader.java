package org.demarche.reading.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a text.
 *
 * <p>Immutable and safe for several threads; the same text gives the same statements.
 */
public final class SpeechReader {
  private final Cues cues;
  private final List<SpeechRule> rules;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  public SpeechReader(Knowledge knowledge) {
    this.cues = Cues.load(knowledge);
    this.rules =
        List.of(
            new Headlines(),
            new QuoteAttributor(cues),
            new SignedQuotes(),
            new ContinuedSpeech(),
            new AccordingTo(cues),
            new ReportedSpeech(cues, false),
            new ContinuedSpeech(),
            new ReportedSpeech(cues, true));
  }

  /** The cues that it reads by, for the test of their examples. */
  Cues cues() {
    return cues;
  }

  /**
   * The statements of a text, in the order of what is said; none inside another.
   *
   * @param times its expressions of time
   * @param published the report's day; null when unknown
   */
  public List<Statement> read(
      AnalysedText text, List<TimeExpression> times, Actors actors, @Nullable LocalDate published) {
    Page page = new Page(text);
    Voices voices = new Voices(actors);
    Drafts drafts = new Drafts();
    for (SpeechRule rule : rules) {
      rule.find(page, voices, drafts);
    }
    Dates dates = new Dates(times, published);
    Addressees addressees = new Addressees(cues);
    List<Draft> ordered = new ArrayList<>(drafts.all());
    ordered.sort(Comparator.comparingInt(Draft::begin).thenComparingInt(d -> d.cue.place()));
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : ordered) {
      Dates.When when = dates.of(draft);
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              draft.speaker == null ? null : draft.speaker.actor(),
              draft.speaker == null ? null : draft.speaker.span(),
              addressees.of(draft, voices),
              draft.cue.span(),
              draft.content,
              kind(page, draft),
              draft.act,
              isNegated(draft.cue),
              when.value(),
              List.of(),
              draft.rule,
              Reasons.of(draft, when, actors)));
    }
    return statements;
  }

  private boolean isNegated(Word cue) {
    return cue.sentence().children(cue.token()).stream()
        .anyMatch(t -> cues.isIn("negation", t.form().toLowerCase(Locale.ROOT)));
  }

  private static Statement.Kind kind(Page page, Draft draft) {
    if (draft.direct && draft.content.stream().allMatch(s -> page.isQuoted(s))) {
      return Statement.Kind.DIRECT;
    }
    boolean quoted = draft.content.stream().anyMatch(s -> page.hasQuote(s));
    return quoted ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
  }
}
