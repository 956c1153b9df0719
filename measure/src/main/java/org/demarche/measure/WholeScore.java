package org.demarche.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was coded in whole articles, beside what a careful reader marked there: {@code
 * measure/whole/README.md} says how.
 */
public final class WholeScore {
  private static final String NO_CAUSE = "not yet said";

  private final WholeMarks whole;
  private final List<WholeMark> marks;
  private final List<WholeEvent> events;
  private final Map<WholeEvent, WholeJudgement> judged = new HashMap<>();

  private WholeScore(WholeMarks whole, WholeReadings readings) {
    this.whole = whole;
    marks =
        whole.marks().stream().filter(mark -> readings.reports().contains(mark.report())).toList();
    Set<String> marked = new HashSet<>();
    marks.forEach(mark -> marked.add(mark.report()));
    events = readings.events().stream().filter(e -> marked.contains(e.report())).toList();
    events.forEach(event -> judged.put(event, judge(event)));
  }

  /**
   * Judges the events of readings by the judgements and, where none holds, by the marks. Counts
   * over the reports that were both read and marked.
   *
   * @param readings lines of {@code demarche read --format ndjson}
   * @param folder the folder of the marks
   * @throws GoldException when a line or a folder is not what it should be
   * @throws org.demarche.reading.table.TableException when a row breaks the format
   * @throws IOException when a file cannot be read
   */
  public static WholeScore of(Path readings, Path folder) throws IOException {
    return new WholeScore(WholeMarks.of(folder), WholeReadings.read(readings));
  }

  private WholeJudgement judge(WholeEvent event) {
    WholeJudgement said = whole.judged().get(event.key());
    if (said != null) {
      return said;
    }
    boolean agrees = marks.stream().anyMatch(mark -> mark.isTold(event, whole.names()));
    return agrees ? WholeJudgement.RIGHT : WholeJudgement.UNJUDGED;
  }

  /** The two tables, a line each row, with the shares above. */
  public List<String> lines() {
    Map<String, Integer> coded = new TreeMap<>();
    events.forEach(event -> coded.merge(name(judgement(event)), 1, Integer::sum));
    List<WholeMark> sure = marks.stream().filter(WholeMark::sure).toList();
    List<WholeMark> missed = sure.stream().filter(mark -> !isFound(mark)).toList();
    Map<String, Integer> causes = new TreeMap<>();
    missed.forEach(mark -> causes.merge(cause(mark), 1, Integer::sum));
    long right = events.stream().filter(this::isRight).count();
    long found = marks.stream().filter(this::isFound).count();
    List<String> lines = new ArrayList<>();
    lines.add(share("coded events right in actor, recipient and type", right, events.size()));
    lines.add(share("marked events found", sure.size() - missed.size(), sure.size()));
    lines.add(share("the same with the marks that may be missed", found, marks.size()));
    coded.forEach((judgement, count) -> lines.add(row("coded: " + judgement, count)));
    causes.forEach((cause, count) -> lines.add(row("missed: " + cause, count)));
    return lines;
  }

  /** What is still to be said: events without a judgement, missed marks without a cause. */
  public List<String> open() {
    List<String> open = new ArrayList<>();
    for (WholeEvent event : events) {
      if (judgement(event) == WholeJudgement.UNJUDGED) {
        open.add("event\t" + event.key());
      }
    }
    for (WholeMark mark : marks) {
      if (mark.sure() && !isFound(mark) && cause(mark).equals(NO_CAUSE)) {
        open.add("mark\t" + mark.key());
      }
    }
    return open;
  }

  /** Met by an event of its clause, or of its sentence where no mark's clause holds that event. */
  private boolean isFound(WholeMark mark) {
    return events.stream()
        .filter(this::isRight)
        .anyMatch(
            event ->
                mark.holds(event)
                    || (mark.isTold(event, whole.names())
                        && marks.stream().noneMatch(other -> other.holds(event))));
  }

  private boolean isRight(WholeEvent event) {
    return judgement(event).isRight();
  }

  private WholeJudgement judgement(WholeEvent event) {
    return judged.getOrDefault(event, WholeJudgement.UNJUDGED);
  }

  private String cause(WholeMark mark) {
    return whole.causes().getOrDefault(mark.key(), NO_CAUSE);
  }

  private static String name(WholeJudgement judgement) {
    return judgement.name().toLowerCase(Locale.ROOT);
  }

  private static String share(String what, long some, long all) {
    double share = all == 0 ? 0 : (double) some / all;
    return String.format(Locale.ROOT, "%-50s %5.3f  %d of %d", what, share, some, all);
  }

  private static String row(String what, int count) {
    return String.format(Locale.ROOT, "%-50s %5d", what, count);
  }
}
