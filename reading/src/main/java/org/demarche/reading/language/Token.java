package org.demarche.reading.language;

import org.demarche.reading.language.syntax.Telling;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * One syntactic word of a sentence.
 *
 * @param index place in its sentence, zero-based
 * @param span where it stands in the report's text
 * @param form the word as written
 * @param lemma its dictionary form, lower case but for names
 * @param upos universal part of speech (Universal Dependencies v2), such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param name the kind of name that it is part of
 * @param head index of its syntactic head, {@link #ROOT} for the head of the sentence
 * @param relation relation to the head (Universal Dependencies v2, with English subtypes), such as
 *     {@code nsubj:pass}
 * @param telling the act that the network takes it to tell; null where it sees none
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String upos,
    String xpos,
    NameKind name,
    int head,
    String relation,
    @Nullable Telling telling) {

  /** The {@link #head} of a sentence's head. */
  public static final int ROOT = -1;

  /** Whether the relation is {@code universal} or a subtype of it. */
  public boolean isRelation(String universal) {
    return relation.startsWith(universal)
        && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  /** Whether it is a full verb. */
  public boolean isVerb() {
    return upos.equals("VERB");
  }
}
