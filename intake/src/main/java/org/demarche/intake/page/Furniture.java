package org.demarche.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
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
    if (element.attributesSize() == 0) {
      return verdict;
    }
    verdict = stronger(verdict, of("role", element.attr("role").toLowerCase(Locale.ROOT)));
    verdict = stronger(verdict, ofItem(element.attr("itemprop")));
    if (isHidden(element)) {
      verdict = stronger(verdict, Verdict.FURNITURE);
    }
    verdict = stronger(verdict, ofNames(element.className()));
    return stronger(verdict, ofNames(element.id()));
  }

  private Verdict ofItem(String itemprop) {
    Verdict verdict = Verdict.UNKNOWN;
    for (var items = new StringTokenizer(itemprop); items.hasMoreTokens(); ) {
      verdict = stronger(verdict, of("itemprop", items.nextToken()));
    }
    return verdict;
  }

  private static boolean isHidden(Element element) {
    if (!element.hasAttr("style")) {
      return element.hasAttr("hidden");
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  /** The strongest verdict of class names. */
  private Verdict ofNames(String classes) {
    Verdict verdict = Verdict.UNKNOWN;
    for (var names = new StringTokenizer(classes); names.hasMoreTokens(); ) {
      verdict = stronger(verdict, ofName(names.nextToken()));
    }
    return verdict;
  }

  /** Of the words of a name and of each two in a row, which can also say that it means nothing. */
  private Verdict ofName(String name) {
    Map<String, Verdict> table = verdicts.getOrDefault("word", Map.of());
    Verdict verdict = Verdict.UNKNOWN;
    String before = "";
    for (String word : Words.of(name)) {
      Verdict ofTwo = table.get(before + " " + word);
      if (ofTwo == Verdict.UNKNOWN) {
        return Verdict.UNKNOWN;
      }
      verdict = stronger(verdict, of("word", word));
      verdict = stronger(verdict, ofTwo == null ? Verdict.UNKNOWN : ofTwo);
      before = word;
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
