package org.demarche.reading.language;

/** Makes trees of what a parser gives, so that the later stages need not doubt them. */
final class Trees {
  private Trees() {}

  /**
   * Gives a head to tokens that have none, leaves one root, breaks circles; in place.
   *
   * @param heads index of each token's head, {@link Token#ROOT} for the root, anything less for
   *     none
   * @param relations relation of each token to its head
   */
  static void repair(int[] heads, String[] relations) {
    int root = firstRoot(heads);
    for (int i = 0; i < heads.length; i++) {
      boolean second = heads[i] == Token.ROOT && i != root;
      if (second || heads[i] < Token.ROOT || heads[i] >= heads.length || isCircle(heads, i)) {
        heads[i] = root;
        relations[i] = second ? "parataxis" : relations[i];
      }
    }
    heads[root] = Token.ROOT;
    relations[root] = "root";
  }

  private static int firstRoot(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == Token.ROOT) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isCircle(int[] heads, int from) {
    int at = from;
    for (int steps = 0; steps <= heads.length; steps++) {
      if (at < 0 || at >= heads.length) {
        return false;
      }
      at = heads[at];
    }
    return true;
  }
}
