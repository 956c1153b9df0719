package org.demarche.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.intake.page.DayFound.What;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of its article. Linked data is believed first, then meta tags, then
 * microdata, then the page's own elements; {@code metadata.tsv} holds the names.
 */
final class MetadataReader {
  /** Longer strings are no names. */
  private static final int MAX_NAME_CHARS = 80;

  private static final int MAX_URL_CHARS = 2_000;
  private static final Pattern FRONT_PAGE = Pattern.compile("https?://[^/?#]*/?");

  private final Document page;
  private final PageSource source;
  private final JsonLd data;
  private final JsonNode article;
  private final List<Element> marked;
  private final Map<String, List<String>> metas = new HashMap<>();

  private MetadataReader(Document page, PageSource source) {
    this.page = page;
    this.source = source;
    this.data = JsonLd.of(page);
    this.article = data.article().orElse(MissingNode.getInstance());
    this.marked = page.select("[itemprop]").stream().filter(e -> !e.nameIs("meta")).toList();
    page.select("meta[content]").forEach(this::collect);
  }

  /** The metadata of a page. */
  static PageMetadata read(Document page, PageTop top, PageSource source) {
    var reader = new MetadataReader(page, source);
    return new PageMetadata(
        reader.title(),
        reader.authors(top),
        reader.publisher(),
        reader.url(),
        reader.language(),
        reader.days(),
        String.join("\n", JsonLd.strings(reader.article.path("articleBody"))));
  }

  private void collect(Element meta) {
    String content = meta.attr("content").strip();
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      if (meta.hasAttr(key) && !content.isEmpty()) {
        for (String name : meta.attr(key).strip().toLowerCase(Locale.ROOT).split("\\s+")) {
          metas.computeIfAbsent(name, k -> new ArrayList<>(1)).add(content);
        }
      }
    }
  }

  private List<DayFound> days() {
    List<DayFound> days = new ArrayList<>();
    for (Element element : source.publishers().select(page, address(), "published")) {
      add(days, What.PUBLISHED, value(element), "rule");
    }
    days.addAll(days(What.PUBLISHED, "datePublished"));
    days.addAll(days(What.MODIFIED, "dateModified"));
    return days;
  }

  /** The days of one kind: in linked data under this name, in meta tags, in microdata. */
  private List<DayFound> days(What what, String name) {
    String kind = what.name().toLowerCase(Locale.ROOT);
    List<DayFound> days = new ArrayList<>();
    for (String value : JsonLd.strings(article.path(name))) {
      add(days, what, value, "linked data");
    }
    for (String key : Metadata.TABLE.names("meta-" + kind)) {
      meta(key).forEach(value -> add(days, what, value, "meta " + key));
    }
    for (Element item : items(kind)) {
      add(days, what, value(item), "microdata");
    }
    return days;
  }

  private static String value(Element element) {
    return element.hasAttr("datetime")
        ? element.attr("datetime")
        : element.hasAttr("content") ? element.attr("content") : element.text();
  }

  /** By which address the publisher is known. */
  private @Nullable String address() {
    String own = url();
    return own == null ? source.url() : own;
  }

  private static void add(List<DayFound> days, What what, String value, String source) {
    DayFound.of(value, what, source).ifPresent(days::add);
  }

  private @Nullable String title() {
    List<String> titles = new ArrayList<>(JsonLd.strings(article.path("headline")));
    titles.addAll(metas("title"));
    items("title").forEach(element -> titles.add(element.text().strip()));
    if (titles.isEmpty()) {
      Element heading = page.selectFirst("h1");
      titles.add(heading == null ? "" : heading.text().strip());
      titles.add(page.title().strip());
    }
    return titles.stream().filter(title -> !title.isEmpty()).findFirst().orElse(null);
  }

  private @Nullable String publisher() {
    List<String> names = new ArrayList<>(data.names(article.path("publisher")));
    names.addAll(metas("publisher"));
    items("publisher").forEach(element -> names.add(name(element)));
    return names.stream()
        .filter(name -> isName(name) && !name.startsWith("@"))
        .findFirst()
        .orElse(null);
  }

  private List<String> authors(PageTop top) {
    List<List<String>> sources = new ArrayList<>();
    List<Element> ruled = source.publishers().select(page, address(), "author");
    sources.add(ruled.stream().map(MetadataReader::value).toList());
    sources.add(data.names(article.path("author")));
    sources.add(data.names(article.path("creator")));
    Metadata.TABLE.names("meta-author").forEach(key -> sources.add(meta(key)));
    sources.add(items("author").stream().map(MetadataReader::name).toList());
    sources.add(page.select("[rel=author]").stream().map(Element::text).toList());
    sources.add(top.authors());
    for (List<String> source : sources) {
      Set<String> names = new LinkedHashSet<>();
      for (String name : source) {
        String bare = PageTop.withoutBy(name);
        if (isName(bare)) {
          names.add(bare);
        }
      }
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    List<String> urls = new ArrayList<>();
    urls.add(canonical == null ? "" : absolute(canonical.attr("href").strip()));
    urls.addAll(metas("url"));
    urls.addAll(JsonLd.strings(article.path("url")));
    urls.addAll(JsonLd.strings(article.path("mainEntityOfPage")));
    urls.addAll(JsonLd.strings(article.path("mainEntityOfPage").path("@id")));
    return urls.stream().filter(this::isOwn).findFirst().orElse(null);
  }

  private String absolute(String href) {
    return source.url() == null ? href : StringUtil.resolve(source.url(), href);
  }

  /** Whether this can be the page's address: some sites give that of their front page on all. */
  private boolean isOwn(String url) {
    boolean front = FRONT_PAGE.matcher(url).matches();
    return url.startsWith("http")
        && url.length() <= MAX_URL_CHARS
        && (!front || source.url() == null || FRONT_PAGE.matcher(source.url()).matches());
  }

  private @Nullable String language() {
    List<String> tags = new ArrayList<>(JsonLd.strings(article.path("inLanguage")));
    Element html = page.selectFirst("html");
    tags.add(0, html == null ? "" : html.attr("lang").strip());
    tags.addAll(metas("language"));
    return tags.stream().filter(tag -> !tag.isEmpty()).findFirst().orElse(null);
  }

  private List<String> metas(String kind) {
    return Metadata.TABLE.names("meta-" + kind).stream()
        .flatMap(key -> meta(key).stream())
        .toList();
  }

  private List<String> meta(String key) {
    return metas.getOrDefault(key, List.of());
  }

  /** The elements, meta tags aside, that microdata marks as this kind of thing. */
  private List<Element> items(String kind) {
    List<String> names = Metadata.TABLE.names("item-" + kind);
    return marked.stream()
        .filter(element -> names.stream().anyMatch(name -> isItem(element, name)))
        .toList();
  }

  private static boolean isItem(Element element, String name) {
    return (" " + element.attr("itemprop") + " ").contains(" " + name + " ");
  }

  private static String name(Element element) {
    Element named = element.selectFirst("[itemprop=name]");
    Element holder = named == null ? element : named;
    return (holder.hasAttr("content") ? holder.attr("content") : holder.text()).strip();
  }

  /** Whether this can be somebody's name: not an address, not a sentence. */
  private static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= MAX_NAME_CHARS && !name.contains("://");
  }
}
