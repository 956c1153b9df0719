package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.record.Content;
import org.demarche.record.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Findings that tell one thing.
 *
 * @param key the smallest key of its findings
 * @param day the day on which it is anchored: no member lies further than {@link Merger#REACH} days
 *     from it
 * @param content what they say together
 * @param rule name of the rule that found the surest of them
 * @param confidence of the surest of them, from 0 to 1; null where no reading gives one
 * @param members the findings, ordered by key
 */
public record Group(
    String key,
    LocalDate day,
    Content content,
    String rule,
    @Nullable Double confidence,
    List<Member> members) {

  /**
   * A finding and why it belongs to the group.
   *
   * @param finding the finding
   * @param why for people
   */
  public record Member(Finding finding, String why) {}

  /**
   * What findings of one thing say together.
   *
   * @param members at least one, in any order
   */
  public static Group of(LocalDate day, List<Member> members) {
    List<Member> ordered = new ArrayList<>(members);
    ordered.sort(Comparator.comparing(m -> m.finding().key()));
    Consensus consensus = Consensus.of(ordered.stream().map(Member::finding).toList());
    Finding surest = consensus.surest();
    return new Group(
        ordered.get(0).finding().key(),
        day,
        consensus.content(),
        surest.rule(),
        surest.confidence(),
        ordered);
  }

  /** The same findings, saying something else. */
  public Group saying(Content other) {
    return new Group(key, day, other, rule, confidence, members);
  }

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }
}
