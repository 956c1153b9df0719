package org.demarche.reading.language.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What a parser says of one word.
 *
 * @param lemma its dictionary form, lower case but for names
 * @param upos universal part of speech (Universal Dependencies v2)
 * @param xpos Penn Treebank tag
 * @param name its place in a name: {@code B-PER} for the first word of a person's, {@code I-PER}
 *     for the others, {@code O} outside of names
 * @param head index of its syntactic head in the sentence, zero-based; {@link #ROOT} for the root
 * @param relation relation to the head (Universal Dependencies v2), {@code root} for the root
 * @param telling the act that it tells; null where it tells none, or the parser sees none
 */
public record WordAnalysis(
    String lemma,
    String upos,
    String xpos,
    String name,
    int head,
    String relation,
    @Nullable Telling telling) {

  /** The {@link #head} of a sentence's head. */
  public static final int ROOT = -1;
}
