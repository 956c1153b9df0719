package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** The changes found so far in one report, one item a change however many sentences tell it. */
final class ChannelChanges {
  private final Account account;
  private final Countries countries;
  private final List<Channel> all = new ArrayList<>();

  ChannelChanges(Account account) {
    this.account = account;
    this.countries = new Countries(account.actors());
  }

  /** Adds a change, or its words to the item that has it already. */
  void add(Channel channel) {
    for (int i = 0; i < all.size(); i++) {
      if (isSame(all.get(i), channel)) {
        all.set(i, both(all.get(i), channel));
        return;
      }
    }
    all.add(channel);
  }

  /** Puts what became of a line in the place of what was asked for. */
  void replace(Channel asked, Channel answer) {
    all.remove(asked);
    add(answer);
  }

  private boolean isSame(Channel one, Channel other) {
    Set<String> sides = countries.of(one.between());
    Set<String> others = countries.of(other.between());
    return one.change() == other.change()
        && one.kind() == other.kind()
        && (sides.containsAll(others) || others.containsAll(sides))
        && agree(one.date(), other.date());
  }

  /** Whether two dates can be the same time; the report's own day says only that it is told. */
  private boolean agree(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || isReportsDay(one) || isReportsDay(other)) {
      return true;
    }
    return one.startsWith(other) || other.startsWith(one);
  }

  private boolean isReportsDay(String date) {
    return account.published() != null && date.equals(account.published().toString());
  }

  private Channel both(Channel first, Channel more) {
    return new Channel(
        first.id(),
        first.kind(),
        first.between(),
        first.change(),
        date(first.date(), more.date()),
        joined(first.events(), more.events()),
        widest(joined(first.evidence(), more.evidence())),
        first.rule(),
        joined(first.reasons(), more.reasons()));
  }

  /** The more exact date; the report's own day only where there is no other. */
  private @Nullable String date(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return isReportsDay(one) || (other.startsWith(one) && !isReportsDay(other)) ? other : one;
  }

  /** In order, without what lies in another. */
  static List<Span> widest(List<Span> spans) {
    return spans.stream()
        .filter(s -> spans.stream().noneMatch(o -> !o.equals(s) && o.covers(s)))
        .sorted()
        .toList();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    Set<T> both = new LinkedHashSet<>(some);
    both.addAll(more);
    return List.copyOf(both);
  }

  /** The nearest line before these words that somebody asked for or proposed. */
  Optional<Channel> lastAsked(Span words, IntPredicate isNear) {
    return last(words, isNear, ChannelChanges::isAsked);
  }

  /** The nearest line before these words. */
  Optional<Channel> last(Span words, IntPredicate isNear) {
    return last(words, isNear, channel -> true);
  }

  private Optional<Channel> last(Span words, IntPredicate isNear, Predicate<Channel> which) {
    Channel last = null;
    for (Channel channel : all) {
      for (Span evidence : channel.evidence()) {
        boolean near =
            account.sentenceAt(evidence.begin()).filter(s -> isNear.test(s.index())).isPresent();
        if (which.test(channel) && near && evidence.begin() < words.begin()) {
          last = channel;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /** The lines asked for or proposed that one of these events tells. */
  List<Channel> askedBy(List<String> events) {
    Set<String> ids = new HashSet<>(events);
    return all.stream()
        .filter(ChannelChanges::isAsked)
        .filter(c -> !Collections.disjoint(c.events(), ids))
        .toList();
  }

  private static boolean isAsked(Channel channel) {
    return isAsked(channel.change());
  }

  /** Whether a change is only asked for or proposed. */
  static boolean isAsked(Channel.Change change) {
    return switch (change) {
      case REQUESTED, PROPOSED -> true;
      case REFUSED, OPENED, USED, SUSPENDED, RESTORED, CLOSED -> false;
    };
  }

  /** All in order of the text, under their ids. */
  List<Channel> numbered() {
    List<Channel> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> a.evidence().get(0).compareTo(b.evidence().get(0)));
    List<Channel> numbered = new ArrayList<>();
    for (Channel channel : sorted) {
      if (!numbered.isEmpty() && Objects.equals(numbered.get(numbered.size() - 1), channel)) {
        continue;
      }
      numbered.add(withId(channel, "h" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private static Channel withId(Channel channel, String id) {
    return new Channel(
        id,
        channel.kind(),
        channel.between(),
        channel.change(),
        channel.date(),
        channel.events(),
        channel.evidence(),
        channel.rule(),
        channel.reasons());
  }
}
