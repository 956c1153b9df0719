package org.demarche.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** How it stands with all feeds and items. For one thread. */
final class State {
  /** An item that is done is forgotten so long after a feed announced it last. */
  private static final Duration REMEMBERED = Duration.ofDays(60);

  private final Map<String, FeedState> feeds;
  private final Map<String, ItemState> items;

  private final Map<String, HostRules> rules;

  /** Copies the maps, in their order. */
  State(Map<String, FeedState> feeds, Map<String, ItemState> items, Map<String, HostRules> rules) {
    this.feeds = new LinkedHashMap<>(feeds);
    this.items = new LinkedHashMap<>(items);
    this.rules = new LinkedHashMap<>(rules);
  }

  static State empty() {
    return new State(Map.of(), Map.of(), Map.of());
  }

  Map<String, FeedState> feeds() {
    return feeds;
  }

  Map<String, ItemState> items() {
    return items;
  }

  /** The rules of hosts, by the address of their robots.txt. */
  Map<String, HostRules> rules() {
    return rules;
  }

  FeedState feed(URI feed) {
    return feeds.getOrDefault(feed.toString(), FeedState.NEW);
  }

  void put(URI feed, FeedState state) {
    feeds.put(feed.toString(), state);
  }

  /** Takes what a feed announces; how many of them are new. */
  int announce(List<Item> announced, Instant now) {
    int fresh = 0;
    for (Item item : announced) {
      String page = item.page().toString();
      ItemState known = items.get(page);
      items.put(page, known == null ? ItemState.found(item.published(), now) : known.seen(now));
      fresh += known == null ? 1 : 0;
    }
    return fresh;
  }

  /** Forgets items that are done and that no feed has announced for long, and rules out of date. */
  void forget(Instant now) {
    rules.values().removeIf(host -> !host.holdAt(now));
    items.values().removeIf(item -> item.done() && item.seen().plus(REMEMBERED).isBefore(now));
  }

  /** The pages that are to be asked for by then, those announced first first. */
  List<URI> due(Instant now) {
    return items.entrySet().stream()
        .filter(entry -> !entry.getValue().done() && !entry.getValue().due().isAfter(now))
        .map(Entry::getKey)
        .map(URI::create)
        .toList();
  }

  long waiting() {
    return items.values().stream().filter(item -> !item.done()).count();
  }
}
