package org.demarche.record.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one revision of an open record to a later one, so that what is made from the
 * record need not be compared with all of it. Changes that were taken back break the chain: a later
 * one then begins another. Safe for several threads.
 */
final class Changed {
  /** With more than that, all is compared as quickly. */
  private static final int MOST = 200_000;

  private String from = "";
  private String to = "";
  private final Set<String> keys = new HashSet<>();
  private boolean tooMany;

  /** Notes a change from one revision to the next. */
  synchronized void note(String last, String next, Collection<String> changed) {
    if (!last.equals(to)) {
      from = last;
      keys.clear();
      tooMany = false;
    }
    to = next;
    tooMany |= keys.size() + changed.size() > MOST;
    if (tooMany) {
      keys.clear();
    } else {
      keys.addAll(changed);
    }
  }

  /** What changed between two revisions, and maybe more; empty where nobody knows. */
  synchronized Optional<Set<String>> between(String one, String other) {
    return from.equals(one) && to.equals(other) && !tooMany
        ? Optional.of(Set.copyOf(keys))
        : Optional.empty();
  }

  /** Forgets what led to a revision: somebody else knows it now. */
  synchronized void forget(String known) {
    if (to.equals(known)) {
      from = known;
      keys.clear();
      tooMany = false;
    }
  }
}
