package org.demarche.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Plover;
import org.demarche.record.ActorRow;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Hash;
import org.demarche.record.Kind;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.report.Report;

/**
 * Reports that nobody wrote and what is found in them, to fill large records: some states act far
 * more often than others, and some persons of each are named far more often. They come as news do,
 * {@value #A_DAY} a day from the first day on, some a day or two late. The same seed gives the same
 * reports.
 */
final class MadeNews {
  /** Events in each. */
  static final int EVENTS = 5;

  /** More reports than are made of one seed, so that those of another are on other pages. */
  private static final long RUN = 1_000_000_000;

  /** Reports of one day: 200,000 take 20 years. */
  private static final int A_DAY = 27;

  private static final int OTHERS = 2;
  private static final int LATE = 3;
  private static final int WORDS = 60;
  private static final int PERSONS = 500;
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final String[] STATES = {
    "USA", "CHN", "RUS", "GBR", "FRA", "DEU", "JPN", "IND", "IRN", "ISR", "TUR", "UKR", "SYR",
    "PRK", "KOR", "SAU", "EGY", "PAK", "BRA", "MEX", "CAN", "AUS", "ITA", "ESP", "POL", "NGA",
    "ZAF", "KEN", "ETH", "PER", "CHL", "ARG", "VNM", "THA", "IDN", "PHL", "NOR", "SWE", "FIN", "GRC"
  };

  private final Plover plover = Plover.load();
  private final Random random;
  private final MadeMatters matters;
  private final LocalDate first;
  private long number;
  private int made;

  MadeNews(long seed, LocalDate first) {
    this.random = new Random(seed);
    this.first = first;
    this.number = seed * RUN;
    this.matters = new MadeMatters(random);
  }

  /** So many reports, of {@value #EVENTS} events and {@value #OTHERS} other findings each. */
  List<Told> reports(int count) {
    List<Told> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report());
    }
    return reports;
  }

  private Told report() {
    number++;
    LocalDate day = first.plusDays(made++ / A_DAY - random.nextInt(LATE));
    String text = text();
    ReportRow row =
        ReportRow.of(
            new Report(
                "made-" + number,
                "https://paper" + number % 40 + ".example/" + number,
                "Report " + number,
                day,
                "Paper " + number % 40,
                List.of(),
                "en",
                text),
            "made");
    List<ActorRow> actors = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < EVENTS + OTHERS; i++) {
      String source = state();
      String target = state();
      actors.add(state(source, row.key()));
      actors.add(state(target, row.key()));
      Finding finding;
      if (i < EVENTS) {
        finding = event(row.key(), i, source, target, day);
      } else {
        ActorRow person = person(source, row.key());
        actors.add(person);
        finding = other(row.key(), i, matters.next(source, person.key(), target, day, text), day);
      }
      findings.add(finding);
      int end = Math.min(text.length(), 20 + 8 * i);
      evidence.add(new Evidence(finding.key(), row.key(), 0, 0, end, text.substring(0, end)));
    }
    return new Told(row, actors.stream().distinct().toList(), findings, evidence);
  }

  private static Finding other(String report, int place, Content content, LocalDate day) {
    return new Finding(
        Hash.of(report, "other " + place), report, content, true, day, null, "made", List.of());
  }

  private Finding event(String report, int place, String source, String target, LocalDate day) {
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    boolean soft = random.nextInt(3) == 0;
    LocalDate done = soft ? day : day.minusDays(random.nextInt(3));
    String cameo = plover.cameo(type, null, List.of());
    ContentBuilder content =
        new ContentBuilder(Kind.EVENT, type.name())
            .state("reported")
            .actors(List.of(source))
            .recipients(List.of(target))
            .date(done.toString())
            .words(word() + ' ' + word())
            .cameo(cameo)
            .score(plover.score(type, null))
            .goldstein(cameo == null ? null : plover.goldstein(cameo));
    return new Finding(
        Hash.of(report, "event " + place),
        report,
        content.content(),
        soft,
        day,
        0.8,
        "made",
        List.of());
  }

  private static ActorRow state(String state, String report) {
    return new ActorRow(state, report, state, "state", state, List.of("GOV"), null, 1);
  }

  private ActorRow person(String state, String report) {
    int rank = (int) Math.pow(PERSONS, random.nextDouble());
    String name = "Person" + rank + " Of" + state;
    String key = state + "/person/person" + rank + "-of" + state.toLowerCase(Locale.ROOT);
    String office = rank < 20 ? "minister " + rank : null;
    return new ActorRow(key, report, name, "person", state, List.of("GOV"), office, 2);
  }

  /** Of n states the first acts n times as often as the last. */
  private String state() {
    double share = Math.pow(STATES.length + 1.0, random.nextDouble()) - 1;
    return STATES[Math.min(STATES.length - 1, (int) share)];
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /** One of many thousand words, some far more frequent than others. */
  private String word() {
    int rank = (int) Math.pow(20_000, random.nextDouble());
    return "word" + Integer.toString(rank, 36);
  }
}
