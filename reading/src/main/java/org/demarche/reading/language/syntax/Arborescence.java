package org.demarche.reading.language.syntax;

import java.util.Arrays;

/**
 * Finds the tree of the highest score (Chu and Liu 1965, Edmonds 1967), with one root.
 *
 * <p>Where several trees are best, the choice is always the same.
 */
final class Arborescence {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private Arborescence() {}

  /**
   * The best tree.
   *
   * @param scores for each word the score of each head: 0 for the root of the tree, k for word k
   *     from one on; finite
   * @return for each word its head, numbered likewise
   */
  static int[] of(float[][] scores) {
    int size = scores.length + 1;
    double[][] arcs = new double[size][size];
    double least = Double.POSITIVE_INFINITY;
    double most = NONE;
    for (float[] row : scores) {
      for (float score : row) {
        least = Math.min(least, score);
        most = Math.max(most, score);
      }
    }
    // with this on every arc from the root, a tree with two of them is worse than any with one
    double penalty = 1 + (most - least) * size;
    for (int word = 1; word < size; word++) {
      for (int head = 0; head < size; head++) {
        double score = scores[word - 1][head] - (head == 0 ? penalty : 0);
        arcs[word][head] = head == word ? NONE : score;
      }
    }
    int[] heads = best(arcs);
    return Arrays.copyOfRange(heads, 1, size);
  }

  /** Heads of the best tree from node 0; {@code arcs} are by node, then by head. */
  private static int[] best(double[][] arcs) {
    int[] heads = new int[arcs.length];
    heads[0] = -1;
    for (int node = 1; node < arcs.length; node++) {
      heads[node] = bestHead(arcs[node]);
    }
    boolean[] circle = circle(heads);
    return circle.length == 0 ? heads : contracted(arcs, heads, circle);
  }

  private static int bestHead(double[] scores) {
    int best = 0;
    for (int head = 1; head < scores.length; head++) {
      best = scores[head] > scores[best] ? head : best;
    }
    return best;
  }

  /** The nodes of a circle; empty where there is none. */
  private static boolean[] circle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at > 0 && seen[at] == start) {
        boolean[] circle = new boolean[heads.length];
        for (; !circle[at]; at = heads[at]) {
          circle[at] = true;
        }
        return circle;
      }
    }
    return new boolean[0];
  }

  /** Solves the problem in which the circle is one node, and opens it again. */
  private static int[] contracted(double[][] arcs, int[] heads, boolean[] circle) {
    int[] outside = outside(circle);
    int one = outside.length;
    double[][] fewer = new double[one + 1][one + 1];
    int[] into = new int[one];
    int[] outOf = new int[one];
    fewer[one][one] = NONE;
    for (int i = 0; i < one; i++) {
      for (int j = 0; j < one; j++) {
        fewer[i][j] = arcs[outside[i]][outside[j]];
      }
      into[i] = bestEntry(arcs, heads, circle, outside[i]);
      fewer[one][i] = arcs[into[i]][outside[i]] - arcs[into[i]][heads[into[i]]];
      outOf[i] = bestExit(arcs[outside[i]], circle);
      fewer[i][one] = arcs[outside[i]][outOf[i]];
    }
    int[] solved = best(fewer);
    int[] opened = heads.clone();
    for (int i = 1; i < one; i++) {
      opened[outside[i]] = solved[i] == one ? outOf[i] : outside[solved[i]];
    }
    opened[into[solved[one]]] = outside[solved[one]];
    return opened;
  }

  private static int[] outside(boolean[] circle) {
    int[] nodes = new int[circle.length];
    int count = 0;
    for (int node = 0; node < circle.length; node++) {
      if (!circle[node]) {
        nodes[count++] = node;
      }
    }
    return Arrays.copyOf(nodes, count);
  }

  /**
   * The node of the circle that is best hung on {@code head}, instead of its head in the circle.
   */
  private static int bestEntry(double[][] arcs, int[] heads, boolean[] circle, int head) {
    int best = -1;
    double most = NONE;
    for (int node = 0; node < circle.length; node++) {
      if (circle[node]) {
        double gain = arcs[node][head] - arcs[node][heads[node]];
        if (best < 0 || gain > most) {
          best = node;
          most = gain;
        }
      }
    }
    return best;
  }

  private static int bestExit(double[] scores, boolean[] circle) {
    int best = -1;
    for (int node = 0; node < circle.length; node++) {
      if (circle[node] && (best < 0 || scores[node] > scores[best])) {
        best = node;
      }
    }
    return best;
  }
}
