package org.demarche.reading.language.syntax;

/** What the network says of one sentence; all arrays are by word. */
final class Scores {
  /** Number of the best part of speech. */
  final long[] upos;

  /** Number of the best tag. */
  final long[] xpos;

  /** Number of the best lemma script. */
  final long[] lemma;

  /** Score of each label of names. */
  final float[][] names;

  /** Score of each head: 0 for the root, k for word k from one on. */
  final float[][] arcs;

  /** Number of the best relation, should that be the head. */
  final long[][] relations;

  /** How likely each type of act is, from 0 to 1. */
  final float[][] acts;

  /**
   * The word that names who acts, should it tell an act: 0 for nobody, k for word k from one on.
   */
  final int[] actors;

  /** The word that names who is acted on, likewise. */
  final int[] recipients;

  Scores(int words, int labels, int types) {
    upos = new long[words];
    xpos = new long[words];
    lemma = new long[words];
    names = new float[words][labels];
    arcs = new float[words][words + 1];
    relations = new long[words][words + 1];
    acts = new float[words][types];
    actors = new int[words];
    recipients = new int[words];
  }
}
