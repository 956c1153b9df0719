package org.demarche.desk.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.SearchView;
import org.demarche.desk.view.SearchView.Facet;
import org.demarche.desk.view.SearchView.Narrowing;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.index.Pair;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Found;
import org.demarche.record.query.Named;
import org.demarche.record.query.Period;
import org.demarche.record.search.Entry;
import org.demarche.record.search.Search;
import org.demarche.record.store.Questions;
import org.demarche.record.store.RecordException;

/** {@code /search}: items and reports by their words, narrowed by filters. */
final class SearchPage {
  private static final int MOST = 100;
  private static final int FACETS = 8;

  private final Kit kit;

  SearchPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    var asked = new Asked(context);
    var filters = new LinkedHashMap<String, String>();
    for (String name : List.of("q", "kind", "side", "issue", "from", "to")) {
      filters.put(name, asked.text(name));
    }
    Period period = asked.period();
    SearchView view =
        kit.records().read(record -> view(context, record.questions(), filters, period));
    kit.show(context, "search", view);
  }

  private SearchView view(
      Context context, Questions questions, Map<String, String> filters, Period period) {
    String words = filters.getOrDefault("q", "");
    String kind = filters.getOrDefault("kind", "");
    String side = filters.getOrDefault("side", "");
    String issue = filters.getOrDefault("issue", "");
    boolean asked = filters.values().stream().anyMatch(value -> !value.isEmpty());
    var search =
        new Search(
            words,
            kind.isEmpty() ? Set.of() : Set.of(kind(kind)),
            side.isEmpty() ? List.of() : List.of(questions.named(side).side()),
            issue.isEmpty() ? null : issue,
            period,
            MOST);
    Found found = asked ? find(questions, search) : new Found(List.of(), List.of());
    return new SearchView(
        kit.shell(context, words.isEmpty() ? "Search" : words, "search", "", false),
        words,
        kind,
        side,
        issue,
        Objects.toString(period.from(), ""),
        Objects.toString(period.to(), ""),
        kit.lines().of(questions, found.items()),
        found.reports(),
        facets(questions, found.items(), filters),
        goTo(questions, words),
        asked);
  }

  private static Found find(Questions questions, Search search) {
    boolean reports = search.kinds().isEmpty() || search.kinds().contains(Entry.REPORT);
    boolean items = !search.kinds().equals(Set.of(Entry.REPORT));
    return questions.search(search, items, reports && search.issue() == null);
  }

  private static String kind(String label) {
    if (label.equals(Entry.REPORT)) {
      return label;
    }
    for (Kind kind : Kind.values()) {
      if (kind.label().equals(label)) {
        return label;
      }
    }
    throw new Refusal(400, "no kind '" + label + "'");
  }

  private List<Facet> facets(Questions questions, List<Cited> items, Map<String, String> filters) {
    List<Facet> facets = new ArrayList<>();
    Map<String, Integer> sides = count(items, SearchPage::sides);
    Names names = Names.of(questions, sides.keySet());
    add(facets, "Kind", "kind", count(items, c -> Set.of(c.kind().label())), k -> k, filters);
    add(facets, "Side", "side", sides, names::plain, filters);
    add(
        facets,
        "Issue",
        "issue",
        count(items, c -> new TreeSet<>(c.issues())),
        kit.sentences()::issue,
        filters);
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

  private static void add(
      List<Facet> facets,
      String name,
      String filter,
      Map<String, Integer> counts,
      Function<String, String> label,
      Map<String, String> filters) {
    boolean chosen = !filters.getOrDefault(filter, "").isEmpty();
    List<Narrowing> narrowings = new ArrayList<>();
    if (chosen) {
      narrowings.add(new Narrowing("any", address(filters, filter, ""), 0));
    } else {
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(FACETS)
          .forEach(
              e ->
                  narrowings.add(
                      new Narrowing(
                          label.apply(e.getKey()),
                          address(filters, filter, e.getKey()),
                          e.getValue())));
    }
    if (!narrowings.isEmpty()) {
      facets.add(new Facet(name, narrowings));
    }
  }

  private static String address(Map<String, String> filters, String filter, String value) {
    Map<String, String> next = new LinkedHashMap<>(filters);
    next.put(filter, value);
    List<String> parts = new ArrayList<>();
    next.forEach(
        (name, held) -> {
          if (!held.isEmpty()) {
            parts.add(name + '=' + URLEncoder.encode(held, StandardCharsets.UTF_8));
          }
        });
    return "/search?" + String.join("&", parts);
  }

  /** Who the words name: nobody has to search for what has a page of its own. */
  private List<SearchView.Link> goTo(Questions questions, String words) {
    List<SearchView.Link> links = new ArrayList<>();
    if (words.isEmpty()) {
      return links;
    }
    try {
      Named named = questions.named(words);
      links.add(new SearchView.Link("/actors/" + Pairs.part(named.keys().get(0)), named.name()));
    } catch (RecordException e) {
      if (e.reason() != RecordException.Reason.ASKED_WRONGLY) {
        throw e;
      }
    }
    if (words.matches("\\S+\\s*[-–]\\s*\\S+")) {
      try {
        Pair pair = Pairs.of(words.replaceAll("\\s*[-–]\\s*", "-"), questions);
        links.add(
            new SearchView.Link(
                "/relations/" + Pairs.path(pair), pair.source() + " – " + pair.target()));
      } catch (RecordException | Refusal e) {
        return links;
      }
    }
    return links;
  }
}
