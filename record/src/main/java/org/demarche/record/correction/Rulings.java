package org.demarche.record.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Content;
import org.demarche.record.merge.Group;
import org.jspecify.annotations.Nullable;

/**
 * Applies corrections to groups, in the order of the log. One that is about several groups of which
 * it was one when it was made, holds to the group that has most of its findings.
 */
public final class Rulings {
  private final List<Ruling> rulings;

  /**
   * @param rulings in the order of the log; those that hold
   */
  public Rulings(List<Ruling> rulings) {
    this.rulings = List.copyOf(rulings);
  }

  /** The groups after all corrections. */
  public List<Ruled> apply(List<Group> groups) {
    List<Draft> drafts = new ArrayList<>();
    groups.forEach(group -> drafts.add(new Draft(group)));
    for (Ruling ruling : rulings) {
      apply(ruling, drafts);
    }
    return drafts.stream().map(Draft::ruled).toList();
  }

  private static void apply(Ruling ruling, List<Draft> drafts) {
    switch (ruling.correction().op()) {
      case MERGE -> merge(ruling, drafts);
      case SPLIT -> split(ruling, drafts);
      case CONFIRM, REJECT, SET -> most(ruling, drafts).ifPresent(draft -> draft.rule(ruling));
      case ADD, GRADE, UNDO -> {
        // an addition is a report of its own; the others change no item
      }
    }
  }

  private static void merge(Ruling ruling, List<Draft> drafts) {
    List<Draft> touched = drafts.stream().filter(d -> d.shares(ruling) > 0).toList();
    if (touched.size() < 2) {
      return;
    }
    Draft first = touched.get(0);
    for (Draft other : touched.subList(1, touched.size())) {
      first.take(other);
      drafts.remove(other);
    }
    first.note(ruling);
  }

  private static void split(Ruling ruling, List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      int share = draft.shares(ruling);
      if (share > 0 && share < draft.members.size()) {
        drafts.add(draft.without(ruling));
      }
    }
  }

  private static Optional<Draft> most(Ruling ruling, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.shares(ruling) > 0)
        .max(
            Comparator.comparingInt((Draft d) -> d.shares(ruling))
                .thenComparing(Draft::key, Comparator.reverseOrder()));
  }

  /** A group while corrections are applied to it. */
  private static final class Draft {
    /** The day of the group from which each finding comes; the whole has that of its key. */
    private final Map<String, LocalDate> days = new HashMap<>();

    private final List<Group.Member> members;
    private final Set<Long> corrections = new TreeSet<>();
    private final List<Correction> sets = new ArrayList<>();
    private @Nullable String verdict;

    Draft(Group group) {
      this.members = new ArrayList<>(group.members());
      members.forEach(m -> days.put(m.finding().key(), group.day()));
    }

    private Draft(List<Group.Member> members, Map<String, LocalDate> days) {
      this.members = new ArrayList<>(members);
      this.days.putAll(days);
    }

    String key() {
      return members.stream().map(m -> m.finding().key()).min(Comparator.naturalOrder()).orElse("");
    }

    int shares(Ruling ruling) {
      return (int)
          members.stream().filter(m -> ruling.findings().contains(m.finding().key())).count();
    }

    void take(Draft other) {
      days.putAll(other.days);
      for (Group.Member member : other.members) {
        members.add(new Group.Member(member.finding(), "merged by hand"));
      }
      sets.addAll(other.sets);
      corrections.addAll(other.corrections);
      verdict = verdict == null ? other.verdict : verdict;
    }

    Draft without(Ruling ruling) {
      List<Group.Member> out =
          members.stream().filter(m -> ruling.findings().contains(m.finding().key())).toList();
      members.removeAll(out);
      Draft apart =
          new Draft(
              out.stream().map(m -> new Group.Member(m.finding(), "split off by hand")).toList(),
              days);
      note(ruling);
      apart.note(ruling);
      return apart;
    }

    void note(Ruling ruling) {
      corrections.add(ruling.correction().seq());
    }

    void rule(Ruling ruling) {
      note(ruling);
      Correction correction = ruling.correction();
      switch (correction.op()) {
        case CONFIRM -> verdict = "confirmed";
        case REJECT -> verdict = "rejected";
        default -> sets.add(correction);
      }
    }

    Ruled ruled() {
      Group group = Group.of(days.getOrDefault(key(), LocalDate.MIN), members);
      Content content = group.content();
      for (Correction set : sets) {
        content = Fields.set(content, String.valueOf(set.field()), set.value());
      }
      return new Ruled(group.saying(content), verdict, List.copyOf(corrections));
    }
  }
}
