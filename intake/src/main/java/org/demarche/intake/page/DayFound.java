package org.demarche.intake.page;

import java.time.LocalDate;

/**
 * A day that a page names.
 *
 * @param day the day, in the zone in which it is written
 * @param what whether it is the day of publication or of the last change
 * @param source where it stands: "linked data", "meta article:published_time"
 */
public record DayFound(LocalDate day, What what, String source) {
  /** What a day is said to be. */
  public enum What {
    /** The day of publication. */
    PUBLISHED,
    /** The day of the last change. */
    MODIFIED
  }

  /** The day of publication. */
  static DayFound published(LocalDate day, String source) {
    return new DayFound(day, What.PUBLISHED, source);
  }

  boolean isPublished() {
    return what == What.PUBLISHED;
  }
}
