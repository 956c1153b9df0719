package org.demarche.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.index.Pair;
import org.demarche.record.query.Named;
import org.demarche.record.store.Questions;

/** Two sides in an address: "USA-CHN"; a side that is no state by its key, with "~" for "/". */
public final class Pairs {
  private Pairs() {}

  /**
   * The pair that an address names.
   *
   * @throws Refusal when it names no two sides
   */
  public static Pair of(String path, Questions questions) {
    int dash = path.startsWith("-~") ? path.indexOf("--~", 2) : path.indexOf('-');
    if (dash < 1) {
      throw new Refusal(404, "'" + path + "' names no two sides; write them as USA-CHN");
    }
    String one = side(path.substring(0, dash), questions);
    String other = side(path.substring(dash + 1), questions);
    if (one.equals(other)) {
      throw new Refusal(404, "both are the same side: " + one);
    }
    return new Pair(one, other);
  }

  private static String side(String written, Questions questions) {
    Named named = questions.named(written.replace('~', '/'));
    return named.side();
  }

  /** A pair as a part of an address. */
  public static String path(Pair pair) {
    return part(pair.source()) + '-' + part(pair.target());
  }

  /** A key as a part of an address. */
  public static String part(String key) {
    return URLEncoder.encode(key.replace('/', '~'), StandardCharsets.UTF_8);
  }
}
