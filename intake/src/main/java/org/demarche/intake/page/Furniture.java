package org.demarche.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.intake.table.Table;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the markup says an element is: the table {@code furniture.tsv}, by tag, ARIA role,
 * microdata, and the words of class and id. Only hints: who asks must look whether the article is
 * inside.
 */
final class Furniture {
  /** What an element is by its markup, strongest first. */
  enum Verdict {
    /** Never part of an article. */
    NEVER,
    /** Furniture, unless a good part of the page's prose is in it. */
    FURNITURE,
    /** Often furniture: out unless it reads like prose. */
    DOUBTFUL,
    /** Often the article, or a part of it. */
    ARTICLE,
    /** Nothing is known. */
    UNKNOWN
  }

  static final Furniture TABLE = load();

  private final Map<String, Map<String, Verdict>> verdicts;

  private Furniture(Map<String, Map<String, Verdict>> verdicts) {
    this.verdicts = verdicts;
  }

  private static Furniture load() {
    Map<String, Map<String, Verdict>> verdicts = new HashMap<>();
    for (List<String> row : Table.rows(Furniture.class, "furniture.tsv", 3)) {
      Verdict verdict = Verdict.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      verdicts.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(row.get(1), verdict);
    }
    return new Furniture(Map.copyOf(verdicts));
  }

  /** The strongest verdict of the element's hints. */
  Verdict verdict(Element element) {
    Verdict verdict = of("tag", element.normalName());
    verdict = stronger(verdict, of("role", element.attr("role").toLowerCase(Locale.ROOT)));
    for (String item : element.attr("itemprop").split("\\s+")) {
      verdict = stronger(verdict, of("itemprop", item));
    }
    if (isHidden(element)) {
      verdict = stronger(verdict, Verdict.FURNITURE);
    }
    if (element.hasAttr("class") || element.hasAttr("id")) {
      verdict = stronger(verdict, ofWords(element));
    }
    return verdict;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  private Verdict ofWords(Element element) {
    Verdict verdict = Verdict.UNKNOWN;
    for (String name : (element.className() + " " + element.id()).split("\\s+")) {
      String before = "";
      for (String word : Words.of(name)) {
        verdict = stronger(verdict, of("word", word));
        verdict = stronger(verdict, of("word", before + " " + word));
        before = word;
      }
    }
    return verdict;
  }

  private Verdict of(String where, @Nullable String what) {
    return verdicts.getOrDefault(where, Map.of()).getOrDefault(what, Verdict.UNKNOWN);
  }

  private static Verdict stronger(Verdict one, Verdict other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
