package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.SearchView;
import org.demarche.desk.view.Shell;
import org.demarche.record.Kind;
import org.demarche.record.index.Pair;
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
    Optional<Search> search =
        kit.records().read(record -> search(record.questions(), filters, period));
    if (!asked.text("as").isEmpty()) {
      Found found = kit.records().read(record -> found(record.questions(), search));
      if (kit.asData(context, sql(filters, found))) {
        return;
      }
    }
    String words = filters.getOrDefault("q", "");
    boolean isAsked = filters.values().stream().anyMatch(value -> !value.isEmpty());
    Shell shell =
        kit.shell(context, words.isEmpty() ? "Search" : words, "search", api(filters), isAsked);
    kit.show(
        context,
        "search",
        shell,
        () ->
            kit.records().read(record -> view(shell, record.questions(), filters, period, search)));
  }

  /** What was found: no query of the record finds it, since the index lies beside it. */
  private static String sql(Map<String, String> filters, Found found) {
    boolean isReports = Entry.REPORT.equals(filters.get("kind"));
    List<String> keys =
        isReports
            ? found.reports().stream().map(Found.Hit::key).toList()
            : found.items().stream().map(cited -> cited.item().key()).toList();
    String list = "[" + String.join(", ", keys.stream().map(key -> "'" + key + "'").toList()) + "]";
    return "SELECT "
        + (isReports ? "* EXCLUDE (text) FROM reports" : "* FROM items")
        + "\nWHERE list_contains("
        + list
        + "::VARCHAR[], key)\nORDER BY list_position("
        + list
        + "::VARCHAR[], key);\n";
  }

  /**
   * What the filters ask for; nothing where all of them are empty.
   *
   * @throws Refusal when there is no such kind
   * @throws RecordException when there is no such side
   */
  private static Optional<Search> search(
      Questions questions, Map<String, String> filters, Period period) {
    String kind = filters.getOrDefault("kind", "");
    String side = filters.getOrDefault("side", "");
    String issue = filters.getOrDefault("issue", "");
    if (filters.values().stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new Search(
            filters.getOrDefault("q", ""),
            kind.isEmpty() ? Set.of() : Set.of(kind(kind)),
            side.isEmpty() ? List.of() : List.of(questions.named(side).side()),
            issue.isEmpty() ? null : issue,
            period,
            MOST));
  }

  /** The same for programs; without words, the list of items. */
  private static String api(Map<String, String> filters) {
    Map<String, String> asked = new LinkedHashMap<>(filters);
    boolean isSearch = !filters.getOrDefault("q", "").isEmpty();
    asked.put("limit", Integer.toString(MOST));
    String query = Facets.parts(asked);
    return "/api/v1/" + (isSearch ? "search" : "items") + "?" + query;
  }

  private SearchView view(
      Shell shell,
      Questions questions,
      Map<String, String> filters,
      Period period,
      Optional<Search> search) {
    Found found = found(questions, search);
    String words = filters.getOrDefault("q", "");
    String kind = filters.getOrDefault("kind", "");
    String side = filters.getOrDefault("side", "");
    String issue = filters.getOrDefault("issue", "");
    return new SearchView(
        shell,
        words,
        kind,
        side,
        issue,
        Objects.toString(period.from(), ""),
        Objects.toString(period.to(), ""),
        kit.lines().of(questions, found.items()),
        found.reports(),
        new Facets(filters, kit.sentences()).of(questions, found.items()),
        goTo(questions, words),
        shell.data());
  }

  private static Found found(Questions questions, Optional<Search> asked) {
    if (asked.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    Search search = asked.get();
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
