package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Finding;

/** A group that still grows. */
final class Gathering {
  private final Compared first;
  private final boolean anchored;
  private final List<Group.Member> members = new ArrayList<>();

  Gathering(Compared first) {
    this.first = first;
    this.anchored = !first.finding().soft();
    members.add(new Group.Member(first.finding(), "the first to be told of it"));
  }

  LocalDate day() {
    return first.day();
  }

  /** How well a finding fits, from 0 to 1; 0 where it does not. */
  double fit(Compared compared) {
    Finding finding = compared.finding();
    boolean sameDay = compared.day().equals(day());
    boolean dayAfter =
        anchored && finding.soft() && compared.day().equals(day().plusDays(Merger.REACH));
    if (!sameDay && !dayAfter) {
      return 0;
    }
    if (Blocks.isLong(finding) != Blocks.isLong(first.finding())) {
      return 0;
    }
    if (members.stream().anyMatch(m -> m.finding().report().equals(finding.report()))) {
      return 0;
    }
    return Likeness.of(first, compared) * (sameDay ? 1 : 0.9);
  }

  void add(Finding finding) {
    String why =
        finding.soft() ? "same sides, told the same day or the next" : "same sides and day";
    members.add(new Group.Member(finding, why));
  }

  Group group() {
    return Group.of(day(), members);
  }
}
