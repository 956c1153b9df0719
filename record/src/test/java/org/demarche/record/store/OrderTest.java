package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.demarche.record.correction.Note;

/** Whatever comes in whatever order and portions: the record says the same. */
class OrderTest {
  private static final List<String> ACTORS =
      List.of("PER", "MEX", "PER/person/a-diaz", "KEN", "MEX/person/b-luna", "-/organisation/un");
  private static final List<String> TYPES = List.of("CONSULT", "COERCE", "REQUEST");
  private static final List<String> WORDS =
      List.of("recalled its ambassador", "demanded an answer today", "met for two hours");

  @Property(tries = 20)
  void order_and_portions_do_not_matter(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    List<Told> all = new ArrayList<>();
    int reports = 2 + random.nextInt(14);
    for (int i = 0; i < reports; i++) {
      all.add(report(i, random));
    }
    List<Told> begin = List.copyOf(all.subList(0, reports / 2));
    List<Told> rest = new ArrayList<>(all.subList(reports / 2, reports));
    List<String> first = record(begin, rest, seed);
    Collections.shuffle(rest, random);
    List<String> other = record(begin, rest, seed);
    assertThat(other).filteredOn(line -> !first.contains(line)).isEmpty();
    assertThat(other).hasSameSizeAs(first);
  }

  private static Told report(int number, Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5));
    Telling telling =
        Telling.at(
            "https://p.example/" + random.nextInt(12),
            day.toString(),
            text(random) + " No " + number);
    int findings = random.nextInt(4);
    for (int i = 0; i < findings; i++) {
      String type = pick(TYPES, random);
      String date = day.minusDays(random.nextInt(3)).toString();
      switch (random.nextInt(3)) {
        case 0 ->
            telling.undated(type, pick(ACTORS, random), pick(ACTORS, random), pick(WORDS, random));
        case 1 ->
            telling.event(
                type, pick(ACTORS, random), pick(ACTORS, random), date, pick(WORDS, random));
        default ->
            telling.add(
                Kind.ENCOUNTER,
                "meeting",
                List.of(pick(ACTORS, random), pick(ACTORS, random)),
                List.of(),
                random.nextBoolean() ? date : "2020-01",
                false,
                pick(WORDS, random));
      }
    }
    return telling.told();
  }

  /** A text of which others are near copies. */
  private static String text(Random random) {
    String base = "story " + random.nextInt(5) + " ";
    String text = (base + "told in the same words by all who tell it, line after line. ").repeat(6);
    return random.nextBoolean() ? text : text + "A closing line of " + random.nextInt(3) + ".";
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Takes in some reports, corrects what they say, takes in the rest in portions. */
  private static List<String> record(List<Told> begin, List<Told> rest, long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("record");
    try (var record =
        DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO)) {
      record.add(begin);
      correct(record, new Random(seed));
      int at = 0;
      var portions = new Random(rest.hashCode());
      while (at < rest.size()) {
        int to = Math.min(rest.size(), at + 1 + portions.nextInt(4));
        record.add(rest.subList(at, to));
        at = to;
      }
      List<String> dump = dump(record);
      record.derive();
      assertThat(dump(record)).isEqualTo(dump);
      return dump;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void correct(DiplomaticRecord record, Random random) {
    var note = new Note("B. Desk", LocalDateTime.of(2020, 2, 1, 8, 0), null);
    for (int i = 0; i < 4; i++) {
      List<Item> items = record.items();
      if (items.size() < 2) {
        return;
      }
      Item item = pick(items, random);
      switch (random.nextInt(4)) {
        case 0 -> record.corrector().reject(item.key(), note);
        case 1 -> record.corrector().set(item.key(), "date", "2020-01-02", note);
        case 2 -> {
          Item other = pick(items, random);
          if (!other.key().equals(item.key())) {
            record.corrector().merge(List.of(item.key(), other.key()), note);
          }
        }
        default -> {
          List<String> findings = record.findings(item.key());
          if (findings.size() > 1) {
            record.corrector().split(item.key(), List.of(pick(findings, random)), note);
          }
        }
      }
    }
  }

  private static List<String> dump(DiplomaticRecord record) throws IOException {
    var dump = new StringBuilder();
    record.dump(dump);
    return dump.toString().lines().toList();
  }
}
