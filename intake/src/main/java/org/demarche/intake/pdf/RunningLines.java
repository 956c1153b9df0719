package org.demarche.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what the pages of a document repeat at their edges, and their numbers. */
final class RunningLines {
  /** How many lines of a page's upper and lower edge are looked at. */
  private static final int EDGE = 3;

  private static final Pattern NUMBER = Pattern.compile("\\W*\\d{1,3}\\W*");

  private RunningLines() {}

  /** The pages without these lines. */
  static List<List<Line>> without(List<List<Line>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> once = new HashSet<>();
      edges(page).forEach(line -> once.add(shape(line)));
      once.forEach(shape -> repeated.merge(shape, 1, Integer::sum));
    }
    int most = Math.max(2, (pages.size() + 1) / 2);
    List<List<Line>> rest = new ArrayList<>();
    for (List<Line> page : pages) {
      Set<Line> edges = new HashSet<>(edges(page));
      List<Line> kept = new ArrayList<>(page);
      kept.removeIf(
          line ->
              edges.contains(line)
                  && (NUMBER.matcher(line.text()).matches()
                      || repeated.getOrDefault(shape(line), 0) >= most));
      rest.add(kept);
    }
    return rest;
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> down = new ArrayList<>(page);
    down.sort(Comparator.comparing(Line::base));
    List<Line> edges = new ArrayList<>(down.subList(0, Math.min(EDGE, down.size())));
    edges.addAll(down.subList(Math.max(0, down.size() - EDGE), down.size()));
    return edges;
  }

  /** The words of a line with its numbers made alike. */
  private static String shape(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
