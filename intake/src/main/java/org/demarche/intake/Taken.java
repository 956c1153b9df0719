package org.demarche.intake;

import java.util.List;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report that was found.
 *
 * @param report the report, its id unique among those of one {@link Arrivals}
 * @param declared the tag of the language that its source says it is in, "en-GB"; null where it
 *     says nothing
 * @param notes what a person should know of how it was taken (an unreadable date that was passed
 *     over, an encoding that was inferred); sentences without a full stop, often none
 */
public record Taken(Report report, @Nullable String declared, List<String> notes)
    implements Arrival {
  /** Copies the notes. */
  public Taken {
    notes = List.copyOf(notes);
  }
}
