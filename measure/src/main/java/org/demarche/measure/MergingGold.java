package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.report.Span;

/**
 * Short reports of which readers say which tell the same act.
 *
 * @param id of the group
 * @param origins from how many independent origins the first act is told; 0 where the gold is
 *     silent
 * @param reports the reports
 */
record MergingGold(String id, int origins, List<Told> reports) {
  private static final ObjectMapper JSON = new ObjectMapper();

  MergingGold {
    reports = List.copyOf(reports);
  }

  /** A report and the acts in it. */
  record Told(LocalDate published, String text, List<Act> acts) {
    Told {
      acts = List.copyOf(acts);
    }
  }

  /** The words that tell an act, and its name in the group. */
  record Act(String name, Span words) {}

  /** All groups. */
  static List<MergingGold> all() {
    List<MergingGold> groups = new ArrayList<>();
    InputStream stream =
        Objects.requireNonNull(MergingGold.class.getResourceAsStream("gold/merging.jsonl"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        groups.add(group(JSON.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  private static MergingGold group(JsonNode node) {
    List<Told> reports = new ArrayList<>();
    for (JsonNode report : node.get("reports")) {
      String text = report.get("text").asText();
      List<Act> acts = new ArrayList<>();
      for (JsonNode act : report.get("acts")) {
        int begin = text.offsetByCodePoints(0, act.get("at").asInt());
        int end = begin + act.get("words").asText().length();
        acts.add(new Act(act.get("act").asText(), new Span(begin, end)));
      }
      reports.add(new Told(LocalDate.parse(report.get("published").asText()), text, acts));
    }
    return new MergingGold(node.get("id").asText(), node.path("origins").asInt(0), reports);
  }
}
