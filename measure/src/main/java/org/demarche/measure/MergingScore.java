package org.demarche.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;
import org.demarche.reading.event.Event;
import org.demarche.record.Findings;
import org.demarche.record.Item;
import org.demarche.record.Told;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.report.Report;

/**
 * Scores which acts of several reports the record takes for one; {@code gold/README.md} says how.
 */
public final class MergingScore {
  private final Tally pairs = new Tally();
  private final List<String> errors = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final Map<String, Integer> origins = new LinkedHashMap<>();
  private int acts;
  private int originsRight;

  private MergingScore() {}

  /** An act of the gold that the reading found. */
  private record Mention(String group, String act, String finding, String text) {
    boolean isSame(Mention other) {
      return group.equals(other.group) && act.equals(other.act);
    }
  }

  /** Reads the gold's reports into a record and scores it. */
  public static MergingScore of(Reader reader) {
    var score = new MergingScore();
    var findings = new Findings();
    for (MergingGold group : MergingGold.all()) {
      for (int i = 0; i < group.reports().size(); i++) {
        MergingGold.Told report = group.reports().get(i);
        String id = group.id() + (char) ('a' + i);
        Reading reading = reader.read(Report.ofText(id, report.text(), report.published()));
        score.add(group, report, reading, findings.of(reading, "measure"));
      }
    }
    score.score(items(score.told));
    return score;
  }

  private void add(MergingGold group, MergingGold.Told report, Reading reading, Told read) {
    told.add(read);
    for (MergingGold.Act act : report.acts()) {
      acts++;
      for (int i = 0; i < reading.events().size(); i++) {
        Event event = reading.events().get(i);
        if (event.trigger().overlaps(act.words())) {
          // the findings of events come first, in the order of the events
          String finding = read.findings().get(i).key();
          mentions.add(new Mention(group.id(), act.name(), finding, report.text()));
          if (group.origins() > 0 && act.name().equals("1")) {
            origins.put(finding, group.origins());
          }
          break;
        }
      }
    }
  }

  /** The item of each finding. */
  private static Map<String, Item> items(List<Told> told) {
    Map<String, Item> items = new HashMap<>();
    try {
      Path folder = Files.createTempDirectory("demarche-measure");
      Path file = folder.resolve("merging.duckdb");
      try (var record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
        record.add(told);
        for (Item item : record.items()) {
          record.findings(item.key()).forEach(finding -> items.put(finding, item));
        }
      }
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  private void score(Map<String, Item> items) {
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention one = mentions.get(i);
        Mention other = mentions.get(j);
        boolean merged = key(items, one).equals(key(items, other));
        pair(one, other, merged);
      }
    }
    origins.forEach(
        (finding, count) -> {
          Item item = items.get(finding);
          originsRight += item != null && item.origins() == count ? 1 : 0;
        });
  }

  private static String key(Map<String, Item> items, Mention mention) {
    Item item = items.get(mention.finding());
    if (item == null) {
      throw new IllegalStateException("a finding in no item: " + mention);
    }
    return item.key();
  }

  private void pair(Mention one, Mention other, boolean merged) {
    boolean same = one.isSame(other);
    if (same) {
      pairs.addGold();
    }
    if (merged) {
      pairs.addCoded();
    }
    if (same && merged) {
      pairs.addRight();
    } else if (same || merged) {
      String what = same ? "not joined" : "wrongly joined";
      errors.add(one.group() + "\t" + what + "\t" + one.text() + "\t" + other.text());
    }
  }

  /** The figures, in a fixed order. */
  public List<Figure> figures() {
    double found = acts == 0 ? 0 : (double) mentions.size() / acts;
    double origin = origins.isEmpty() ? 0 : (double) originsRight / origins.size();
    return List.of(
        new Figure("merging precision", pairs.precision(), true),
        new Figure("merging recall", pairs.recall(), true),
        new Figure("merging F1", pairs.f1(), true),
        new Figure("merging acts found", found, false),
        new Figure("merging origins right", origin, true));
  }

  /** What was joined without cause and what was not joined, a line each: id, kind, both texts. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
