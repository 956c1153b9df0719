package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Reads the language of patterns that rules.tsv describes at its head.
 *
 * <p>Recursive descent over signs: {@code (}, {@code )}, {@code |}, {@code ?} and the rest.
 */
final class PatternParser {
  private static final java.util.regex.Pattern SIGN =
      java.util.regex.Pattern.compile("[()|?]|~?\\{[^}]*\\}|<[^>]*>|[^\\s()|?]+");

  private final List<String> signs = new ArrayList<>();
  private final Map<String, Pattern> macros;
  private final Predicate<String> classes;
  private int at;

  private PatternParser(String source, Map<String, Pattern> macros, Predicate<String> classes) {
    Matcher matcher = SIGN.matcher(source);
    while (matcher.find()) {
      signs.add(matcher.group());
    }
    this.macros = macros;
    this.classes = classes;
  }

  /**
   * The pattern that {@code source} writes.
   *
   * @param macros the patterns that it may name
   * @param classes whether there is such a class of words
   * @throws IllegalArgumentException when it is not well formed, or names what is not there
   */
  static Pattern parse(String source, Map<String, Pattern> macros, Predicate<String> classes) {
    PatternParser parser = new PatternParser(source, macros, classes);
    Pattern pattern = parser.choice();
    if (parser.at < parser.signs.size()) {
      throw new IllegalArgumentException("unexpected " + parser.signs.get(parser.at));
    }
    return pattern;
  }

  private boolean sees(String sign) {
    return at < signs.size() && signs.get(at).equals(sign);
  }

  private Pattern choice() {
    List<Pattern> items = new ArrayList<>();
    items.add(sequence());
    while (sees("|")) {
      at++;
      items.add(sequence());
    }
    return items.size() == 1 ? items.get(0) : new Pattern.Choice(List.copyOf(items));
  }

  private Pattern sequence() {
    List<Pattern> items = new ArrayList<>();
    while (at < signs.size() && !sees("|") && !sees(")")) {
      Pattern item = item();
      if (sees("?")) {
        at++;
        item = new Pattern.Maybe(item);
      }
      items.add(item);
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an empty alternative");
    }
    return items.size() == 1 ? items.get(0) : new Pattern.Sequence(List.copyOf(items));
  }

  private Pattern item() {
    String sign = signs.get(at++);
    if (sign.equals("(")) {
      Pattern inner = choice();
      if (!sees(")")) {
        throw new IllegalArgumentException("a parenthesis is not closed");
      }
      at++;
      return inner;
    }
    if (sign.startsWith("@")) {
      return macro(sign.substring(1));
    }
    if (sign.startsWith("<")) {
      String[] pair = sign.substring(1, sign.length() - 1).split("=", 2);
      return new Pattern.Assign(pair[0], pair[1]);
    }
    boolean glued = sign.startsWith("~");
    String rest = glued ? sign.substring(1) : sign;
    return rest.startsWith("{") ? ofClass(rest, glued) : new Pattern.Literal(rest, glued, false);
  }

  private Pattern macro(String name) {
    Pattern macro = macros.get(name);
    if (macro == null) {
      throw new IllegalArgumentException("no macro @" + name + " above");
    }
    return macro;
  }

  private Pattern ofClass(String sign, boolean glued) {
    String[] pair = sign.substring(1, sign.length() - 1).split(":", 2);
    String part = pair[pair.length - 1];
    if (pair[0].equals("count")) {
      return new Pattern.CountOf(part);
    }
    if (!classes.test(pair[0])) {
      throw new IllegalArgumentException("no class " + sign);
    }
    return new Pattern.OfClass(pair[0], part, glued);
  }
}
