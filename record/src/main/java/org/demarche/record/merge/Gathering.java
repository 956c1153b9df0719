package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Finding;

/** A group that still grows. */
final class Gathering {
  private final Finding first;
  private final LocalDate day;
  private final boolean anchored;
  private final List<Group.Member> members = new ArrayList<>();

  Gathering(Finding first, LocalDate day) {
    this.first = first;
    this.day = day;
    this.anchored = !first.soft();
    members.add(new Group.Member(first, "the first to be told of it"));
  }

  LocalDate day() {
    return day;
  }

  /** How well a finding fits, from 0 to 1; 0 where it does not. */
  double fit(Finding finding, LocalDate told) {
    boolean sameDay = told.equals(day);
    boolean dayAfter = anchored && finding.soft() && told.equals(day.plusDays(Merger.REACH));
    if (!sameDay && !dayAfter) {
      return 0;
    }
    if (Blocks.isLong(finding) != Blocks.isLong(first)) {
      return 0;
    }
    if (members.stream().anyMatch(m -> m.finding().report().equals(finding.report()))) {
      return 0;
    }
    return Likeness.of(first.content(), finding.content()) * (sameDay ? 1 : 0.9);
  }

  void add(Finding finding) {
    String why =
        finding.soft() ? "same sides, told the same day or the next" : "same sides and day";
    members.add(new Group.Member(finding, why));
  }

  Group group() {
    return Group.of(day, members);
  }
}
