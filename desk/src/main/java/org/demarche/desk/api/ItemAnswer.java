package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Evidence;
import org.demarche.record.store.Dossier;
import org.jspecify.annotations.Nullable;

/** An item with all that it stands on. */
public record ItemAnswer(
    @Says("the item as it stands now") ItemRow item,
    @Says("its version: a correction has to name it") String version,
    @Says("what each report tells of it, in the order of their days") List<Telling> tellings,
    @Says("the corrections made on it, in order") List<CorrectionRow> history,
    @Says("address of its page on the desk") String page) {
  /** Copies the lists. */
  public ItemAnswer {
    tellings = List.copyOf(tellings);
    history = List.copyOf(history);
  }

  /** What one report tells. */
  public record Telling(
      @Says("key of the finding") String finding,
      @Says("key of the report") String report,
      @Says("the report's title, else its id") String source,
      @Says("its address in the world") @Nullable String url,
      @Says("its day") @Nullable LocalDate published,
      @Says("why the finding belongs to the item") String why,
      @Says("name of the rule that found it") String rule,
      @Says("why it was found, for people") List<String> reasons,
      @Says("from 0 to 1") @Nullable Double confidence,
      @Says("the words that show it") List<Quote> evidence) {
    /** Copies the lists. */
    public Telling {
      reasons = List.copyOf(reasons);
      evidence = List.copyOf(evidence);
    }

    static Telling of(Dossier.Telling telling) {
      var finding = telling.finding();
      return new Telling(
          finding.key(),
          finding.report(),
          telling.source(),
          telling.url(),
          telling.published(),
          telling.why(),
          finding.rule(),
          finding.reasons(),
          finding.confidence(),
          telling.evidence().stream().map(Quote::of).toList());
    }
  }

  /** Words of a report. */
  public record Quote(
      @Says("its place among the finding's words, from 0") int part,
      @Says("offset of the first code point in the report's text") int begin,
      @Says("offset after the last code point") int end,
      @Says("the words") String quote) {
    static Quote of(Evidence evidence) {
      return new Quote(evidence.part(), evidence.begin(), evidence.end(), evidence.quote());
    }
  }
}
