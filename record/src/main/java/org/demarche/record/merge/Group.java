package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Content;
import org.demarche.record.Finding;

/**
 * Findings that tell one thing.
 *
 * @param key the smallest key of its findings
 * @param day the day on which it is anchored: no member lies further than {@link Merger#REACH} days
 *     from it
 * @param content what they say together
 * @param members the findings, ordered by key
 */
public record Group(String key, LocalDate day, Content content, List<Member> members) {

  /**
   * A finding and why it belongs to the group.
   *
   * @param finding the finding
   * @param why for people
   */
  public record Member(Finding finding, String why) {}

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }
}
