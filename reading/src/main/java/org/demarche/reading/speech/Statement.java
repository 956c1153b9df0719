package org.demarche.reading.speech;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, writes, thinks or wants, as a report gives it.
 *
 * @param id unique in a reading, "s1"
 * @param speaker id of the actor who says it; null where the text names none that is an actor
 * @param speakerSpan the words that name the speaker; null where none do
 * @param addressees ids of the actors to whom it is said
 * @param cue the word that tells that somebody says it
 * @param content what is said, in order of the text; several spans where the report's own words
 *     come between; quotation marks included
 * @param kind in whose words
 * @param act what the speaker does, as the cue's table says: say, ask, think, want, show (documents
 *     and studies), stance (for or against), deny
 * @param negated whether the cue is negated: "did not say", "never wanted"
 * @param date TIMEX3 value of the day on which it was said; null where unknown
 * @param issues ids of the issues that it is about
 * @param rule name of the rule that found it
 * @param reasons why it was recorded so: rule, cue, speaker, date; for people
 */
public record Statement(
    String id,
    @Nullable String speaker,
    @Nullable Span speakerSpan,
    List<String> addressees,
    Span cue,
    List<Span> content,
    Kind kind,
    String act,
    boolean negated,
    @Nullable String date,
    List<String> issues,
    String rule,
    List<String> reasons) {

  /** In whose words a statement stands. */
  public enum Kind {
    /** In the speaker's: within quotation marks. */
    DIRECT,
    /** In the report's. */
    INDIRECT,
    /** In the report's, with words of the speaker within quotation marks. */
    MIXED
  }

  /**
   * @throws IllegalArgumentException when there is no content
   */
  public Statement {
    addressees = List.copyOf(addressees);
    content = List.copyOf(content);
    issues = List.copyOf(issues);
    reasons = List.copyOf(reasons);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement of nothing: " + cue);
    }
  }

  /** The same statement, about these issues. */
  public Statement about(List<String> matters) {
    return new Statement(
        id,
        speaker,
        speakerSpan,
        addressees,
        cue,
        content,
        kind,
        act,
        negated,
        date,
        matters,
        rule,
        reasons);
  }
}
