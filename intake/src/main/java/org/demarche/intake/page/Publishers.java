package org.demarche.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.table.Table;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the user's for single publishers, for pages on which the general way errs. A table of
 * three columns: host (with all hosts below it), what, and a CSS selector. What is {@code article}
 * (the element that holds it), {@code without} (what is no part of it), {@code published} or {@code
 * author}. Immutable and thread-safe.
 */
public final class Publishers {
  /** No rules. */
  public static final Publishers NONE = new Publishers(List.of());

  private static final List<String> WHAT = List.of("article", "without", "published", "author");

  private record Rule(String host, String what, String selector) {
    boolean isFor(String page) {
      return page.equals(host) || page.endsWith("." + host);
    }
  }

  private final List<Rule> rules;

  private Publishers(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules of a file.
   *
   * @throws IOException when it cannot be read
   * @throws Refusal when a row is none
   */
  public static Publishers of(Path file) throws IOException, Refusal {
    List<Rule> rules = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (List<String> row : Table.read(file.toString(), lines, 3)) {
        rules.add(rule(row));
      }
    } catch (IllegalStateException e) {
      throw Refusal.because(String.valueOf(e.getMessage()));
    }
    return new Publishers(rules);
  }

  private static Rule rule(List<String> row) throws Refusal {
    String what = row.get(1);
    if (!WHAT.contains(what)) {
      throw Refusal.because("not one of " + WHAT + ": " + what);
    }
    try {
      QueryParser.parse(row.get(2));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw Refusal.because("not a selector: " + row.get(2));
    }
    return new Rule(row.get(0).toLowerCase(Locale.ROOT), what, row.get(2));
  }

  /** The elements of a page that the rules for its publisher name, in the order of the rules. */
  List<Element> select(Element page, @Nullable String url, String what) {
    String host = rules.isEmpty() ? "" : host(url);
    Elements found = new Elements();
    for (Rule rule : rules) {
      if (rule.what().equals(what) && rule.isFor(host)) {
        found.addAll(page.select(rule.selector()));
      }
    }
    return found;
  }

  private static String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // no address: no publisher is known by it
    }
  }
}
