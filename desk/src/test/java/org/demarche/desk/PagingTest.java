package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;
import org.demarche.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final int REPORTS = 120;

  @TempDir Path folder;

  /** A report of two acts, on a day that it shares with others. */
  private static Told report(int number) {
    String day = String.format(Locale.ROOT, "2022-%02d-%02d", 1 + number % 5, 1 + number % 12);
    String text = "Story " + number + ": Kenya praised Ghana. Later Kenya warned Ghana " + number;
    return Filing.report("https://many.example/" + number, "Story " + number, day, text)
        .actor("KEN", "Kenya", "KEN")
        .actor("GHA", "Ghana", "GHA")
        .event("SUPPORT", 3, "KEN", "GHA", day, "praised Ghana")
        .event("THREATEN", -4, "KEN", "GHA", day, "warned Ghana " + number)
        .told();
  }

  private static List<Told> reports(int from, int to) {
    List<Told> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(report(i));
    }
    return all;
  }

  private static JsonNode json(OpenDesk desk, String path) {
    return OpenDesk.json(desk.get(path).body());
  }

  private static List<String> walk(OpenDesk desk, String first, Runnable between) {
    List<String> keys = new ArrayList<>();
    String next = first;
    while (next != null) {
      JsonNode page = json(desk, next);
      page.path("rows").forEach(row -> keys.add(row.path("key").asText()));
      next = page.path("next").isNull() ? null : page.path("next").asText();
      between.run();
    }
    return keys;
  }

  @Test
  void nothing_is_lost_or_told_twice_while_reports_come() {
    try (var desk = new OpenDesk(folder)) {
      desk.record.add(reports(0, REPORTS));
      Set<String> reports = new HashSet<>();
      reports(0, REPORTS).forEach(told -> reports.add(told.report().key()));
      Set<String> items = new HashSet<>();
      desk.record.items().forEach(item -> items.add(item.key()));

      int[] number = {REPORTS};
      List<String> walked =
          walk(
              desk,
              "/api/v1/reports?limit=7",
              () -> desk.record.add(reports(number[0], ++number[0])));
      assertThat(walked).doesNotHaveDuplicates().containsAll(reports);

      Set<String> stay = new HashSet<>();
      List<String> seen =
          walk(
              desk,
              "/api/v1/items?limit=3",
              () -> desk.record.add(reports(number[0], ++number[0])));
      desk.record.items().forEach(item -> stay.add(item.key()));
      items.retainAll(stay);
      assertThat(items).hasSizeGreaterThan(50);
      assertThat(seen).doesNotHaveDuplicates().containsAll(items);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "channels", "relations", "places", "relations/PER-MEX/courses"})
  void a_list_walked_in_small_steps_is_the_list(String list) {
    try (var desk = new OpenDesk(folder)) {
      desk.record.add(reports(0, 20));
      desk.record.add(List.of(talks(1), talks(2), talks(3)));
      String address = "/api/v1/" + list;
      JsonNode all = json(desk, address).path("rows");
      assertThat(all.size()).isGreaterThan(1);
      List<JsonNode> walked = new ArrayList<>();
      String next = address + "?limit=1";
      while (next != null) {
        JsonNode page = json(desk, next);
        assertThat(page.path("rows").size()).isEqualTo(1);
        page.path("rows").forEach(walked::add);
        next = page.path("next").isNull() ? null : page.path("next").asText();
      }
      assertThat(walked).containsExactlyElementsOf(all);
    }
  }

  /** Talks that are to come, a line that opens, and an act with a place; others each time. */
  private static Told talks(int number) {
    String text =
        "Kenya and Ghana will talk " + number + ". They opened line " + number + " in Accra";
    return Filing.report("https://talks.example/" + number, "Talks", "2022-06-0" + number, text)
        .actor("KEN", "Kenya", "KEN")
        .actor("GHA", "Ghana", "GHA")
        .actor("PER", "Peru", "PER")
        .actor("MEX", "Mexico", "MEX")
        .item(
            new ContentBuilder(Kind.ENCOUNTER, "talks")
                .state("planned")
                .actors(number == 3 ? List.of("PER", "MEX") : List.of("KEN", "GHA"))
                .date("2022-07-0" + number),
            "will talk " + number)
        .item(
            new ContentBuilder(Kind.CHANNEL, number == 1 ? "military" : "ministers")
                .state("opened")
                .actors(number == 3 ? List.of("PER", "MEX") : List.of("KEN", "GHA"))
                .date("2022-06-0" + number),
            "opened line " + number)
        .item(
            new ContentBuilder(Kind.EVENT, "COOPERATE")
                .state("reported")
                .actors(List.of("KEN"))
                .recipients(List.of("GHA"))
                .date("2022-06-0" + number)
                .place(number == 1 ? "Accra" : "Kumasi")
                .placeCountry("GHA")
                .score(5.0),
            "opened line " + number + " in Accra")
        .told();
  }
}
