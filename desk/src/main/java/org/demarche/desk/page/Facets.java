package org.demarche.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.SearchView.Facet;
import org.demarche.desk.view.SearchView.Narrowing;
import org.demarche.desk.view.Sentences;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.query.Cited;
import org.demarche.record.store.Questions;

/** How a search can be narrowed, and what it is narrowed by. */
final class Facets {
  private static final int MOST = 8;

  private final Map<String, String> filters;
  private final Sentences sentences;

  /**
   * @param filters of the search, in the order of its address
   */
  Facets(Map<String, String> filters, Sentences sentences) {
    this.filters = filters;
    this.sentences = sentences;
  }

  /** The groups, of the items that were found. */
  List<Facet> of(Questions questions, List<Cited> items) {
    List<Facet> facets = new ArrayList<>();
    Map<String, Integer> sides = count(items, Facets::sides);
    Names names = Names.of(questions, sides.keySet());
    add(facets, "Kind", "kind", count(items, c -> Set.of(c.kind().label())), k -> k);
    add(facets, "Side", "side", sides, names::plain);
    add(facets, "Issue", "issue", count(items, c -> new TreeSet<>(c.issues())), sentences::issue);
    return facets;
  }

  private static Set<String> sides(Content content) {
    TreeSet<String> sides = new TreeSet<>();
    content.actors().forEach(actor -> sides.add(ActorKeys.side(actor)));
    content.recipients().forEach(actor -> sides.add(ActorKeys.side(actor)));
    return sides;
  }

  private static Map<String, Integer> count(
      List<Cited> items, Function<Content, Set<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Cited cited : items) {
      values.apply(cited.item().content()).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts;
  }

  private void add(
      List<Facet> facets,
      String name,
      String filter,
      Map<String, Integer> counts,
      Function<String, String> label) {
    String chosen = filters.getOrDefault(filter, "");
    List<Narrowing> narrowings = new ArrayList<>();
    if (!chosen.isEmpty()) {
      narrowings.add(new Narrowing(label.apply(chosen), address(filter, chosen), 0, true));
      narrowings.add(new Narrowing("any", address(filter, ""), 0, false));
    } else {
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST)
          .forEach(
              e ->
                  narrowings.add(
                      new Narrowing(
                          label.apply(e.getKey()),
                          address(filter, e.getKey()),
                          e.getValue(),
                          false)));
    }
    if (!narrowings.isEmpty()) {
      facets.add(new Facet(name, narrowings));
    }
  }

  private String address(String filter, String value) {
    Map<String, String> next = new LinkedHashMap<>(filters);
    next.put(filter, value);
    return "/search?" + parts(next);
  }

  /** Filters as the end of an address, those that hold nothing left out. */
  static String parts(Map<String, String> filters) {
    List<String> parts = new ArrayList<>();
    filters.forEach(
        (name, held) -> {
          if (!held.isEmpty()) {
            parts.add(name + '=' + URLEncoder.encode(held, StandardCharsets.UTF_8));
          }
        });
    return String.join("&", parts);
  }
}
