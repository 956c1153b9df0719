package org.demarche.reading.language.syntax;

import java.util.List;

/**
 * Finds the best row of name labels in which {@code I-X} stands behind {@code B-X} or {@code I-X}
 * only (Viterbi 1967).
 */
final class NameDecoder {
  private final List<String> labels;
  private final boolean[][] allowed;

  /**
   * @param labels {@code O}, {@code B-X} and {@code I-X}; at least one may begin a row
   */
  NameDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    this.allowed = new boolean[labels.size()][labels.size()];
    for (int from = 0; from < labels.size(); from++) {
      for (int to = 0; to < labels.size(); to++) {
        allowed[from][to] =
            !isInner(labels.get(to)) || isSameName(labels.get(from), labels.get(to));
      }
    }
  }

  private static boolean isInner(String label) {
    return label.startsWith("I-");
  }

  private static boolean isSameName(String from, String to) {
    return from.length() > 1 && from.substring(1).equals(to.substring(1));
  }

  /**
   * The labels of a sentence.
   *
   * @param scores by word, then by label
   */
  List<String> decode(float[][] scores) {
    int[][] before = new int[scores.length][labels.size()];
    double[] best = first(scores[0]);
    for (int word = 1; word < scores.length; word++) {
      double[] next = new double[labels.size()];
      for (int to = 0; to < labels.size(); to++) {
        int from = bestBefore(best, to);
        before[word][to] = from;
        next[to] = from < 0 ? Double.NEGATIVE_INFINITY : best[from] + scores[word][to];
      }
      best = next;
    }
    return traced(before, best);
  }

  private double[] first(float[] scores) {
    double[] best = new double[labels.size()];
    for (int label = 0; label < best.length; label++) {
      best[label] = isInner(labels.get(label)) ? Double.NEGATIVE_INFINITY : scores[label];
    }
    return best;
  }

  private int bestBefore(double[] best, int to) {
    int found = -1;
    for (int from = 0; from < best.length; from++) {
      if (allowed[from][to] && (found < 0 || best[from] > best[found])) {
        found = from;
      }
    }
    return found;
  }

  private List<String> traced(int[][] before, double[] best) {
    String[] row = new String[before.length];
    int label = 0;
    for (int other = 1; other < best.length; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int word = before.length - 1; word >= 0; word--) {
      row[word] = labels.get(label);
      label = before[word][label];
    }
    return List.of(row);
  }
}
