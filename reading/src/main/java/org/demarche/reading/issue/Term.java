package org.demarche.reading.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that speaks of an issue, or that looks so and does not.
 *
 * @param words its words in lower case, each as written or in its dictionary form
 * @param issue the issue's id; null where it speaks of none ("bargaining chip")
 * @param near phrases one of which has to stand in the same sentence; empty where none has to
 */
record Term(List<String> words, @Nullable String issue, List<List<String>> near) {
  Term {
    words = List.copyOf(words);
    near = List.copyOf(near);
  }

  /** Whether the sentence has what the term needs beside it. */
  boolean holdsIn(Wording wording) {
    return near.isEmpty() || near.stream().anyMatch(wording::has);
  }
}
