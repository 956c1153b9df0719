package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.demarche.record.correction.Note;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Follower;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;

/**
 * The courses that a record keeps are those that come of following all of its items at once,
 * whatever came, went and was corrected since.
 */
class FollowingTest {
  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
  private static final List<String> SIDES = List.of("PER", "MEX", "KEN");
  private static final List<String> WORDS =
      List.of("release the crew of the ship", "visit Lima for talks", "open the border crossing");
  private static final Note NOTE = new Note("B. Desk", LocalDateTime.of(2020, 2, 1, 8, 0), null);

  @Property(tries = 10)
  void what_is_kept_is_what_following_everything_gives(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    Path folder = Files.createTempDirectory("record");
    try (var record =
        DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO)) {
      for (int turn = 0; turn < 6; turn++) {
        List<Told> portion = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
          portion.add(report(turn + "-" + i, random));
        }
        record.add(portion);
        correct(record, random);
        LocalDate day = BEGIN.plusDays(random.nextInt(500));
        assertThat(kept(record, CourseFilter.ALL)).isEqualTo(followed(record, LocalDate.MAX));
        assertThat(kept(record, CourseFilter.ALL.asOf(day))).isEqualTo(followed(record, day));
      }
    } finally {
      delete(folder);
    }
  }

  private static Map<String, String> kept(DiplomaticRecord record, CourseFilter filter) {
    return said(record.questions().courses(filter));
  }

  private static Map<String, String> followed(DiplomaticRecord record, LocalDate asOf) {
    List<Cited> items = record.questions().items(Wanted.of(Period.ALWAYS, 10_000));
    return said(
        Follower.courses(items.stream().filter(item -> !item.heard().isAfter(asOf)).toList()));
  }

  private static Map<String, String> said(List<Course> courses) {
    Map<String, String> said = new TreeMap<>();
    courses.forEach(course -> said.put(course.begin().item().key(), course.toString()));
    return said;
  }

  private static Told report(String name, Random random) {
    LocalDate day = BEGIN.plusDays(random.nextInt(450));
    Telling telling = Telling.at("https://p.example/" + name, day.toString(), "Report " + name);
    for (int i = random.nextInt(4); i >= 0; i--) {
      telling.item(matter(day, random), pick(WORDS, random));
    }
    return telling.told();
  }

  private static ContentBuilder matter(LocalDate told, Random random) {
    String one = pick(SIDES, random);
    String other = pick(SIDES, random);
    LocalDate day = told.plusDays(random.nextInt(60) - 10L);
    String time = random.nextInt(3) == 0 ? null : day.toString();
    String words = pick(WORDS, random);
    return switch (random.nextInt(6)) {
      case 0 ->
          draft(Kind.REQUEST, "request", one, other, random, "open", "open", "refused")
              .words(words)
              .date(told.toString());
      case 1 ->
          draft(Kind.COMMITMENT, "commitment", one, other, random, "made", "kept", "broken")
              .words(words)
              .until(time);
      case 2 ->
          draft(
                  Kind.EVENT,
                  pick(List.of("REJECT", "AGREE"), random),
                  one,
                  other,
                  random,
                  "reported")
              .words(words)
              .date(told.toString());
      case 3 ->
          draft(Kind.EXPECTATION, "expected", one, other, random, "due").words(words).until(time);
      case 4 ->
          draft(Kind.CHANNEL, "military", one, other, random, "opened", "suspended", "proposed")
              .date(time);
      default ->
          draft(
                  Kind.ENCOUNTER,
                  "visit",
                  one,
                  other,
                  random,
                  "planned",
                  "held",
                  "held",
                  "postponed",
                  "cancelled")
              .date(time);
    };
  }

  private static ContentBuilder draft(
      Kind kind, String type, String one, String other, Random random, String... states) {
    return new ContentBuilder(kind, type)
        .state(states[random.nextInt(states.length)])
        .actors(List.of(one))
        .recipients(one.equals(other) ? List.of() : List.of(other));
  }

  private static void correct(DiplomaticRecord record, Random random) {
    List<Item> items = record.items();
    if (items.isEmpty()) {
      return;
    }
    Item item = pick(items, random);
    switch (random.nextInt(3)) {
      case 0 -> record.corrector().reject(item.key(), NOTE);
      case 1 -> {
        if (item.content().kind() == Kind.ENCOUNTER) {
          record.corrector().set(item.key(), "date", BEGIN.plusDays(100).toString(), NOTE);
        }
      }
      default -> {
        var log = record.corrector().log();
        if (!log.isEmpty() && log.get(log.size() - 1).undoes() == null) {
          record.corrector().undo(log.get(log.size() - 1).seq(), NOTE);
        }
      }
    }
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
