package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;
import org.demarche.reading.event.Event;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * Scores the coded events of the gold's texts.
 *
 * <p>A coded event is right when its type is the gold's and its sides touch every actor and every
 * recipient of the gold, by their own words or by another mention of the same actor. Status, mode and date are scored among the right ones.
 */
public final class EventScore {
  private final Map<String, Tally> byType = new TreeMap<>();
  private final Tally all = new Tally();
  private final List<String> errors = new ArrayList<>();
  private int matched;
  private int statusRight;
  private int modeRight;
  private int dateRight;

  private EventScore() {}

  /** Reads the gold's texts and scores what is coded. */
  public static EventScore of(Reader reader) {
    EventScore score = new EventScore();
    for (GoldText text : Gold.events()) {
      Report report = Report.ofText(text.id(), text.text(), text.published());
      score.add(text, reader.read(report));
    }
    return score;
  }

  private void add(GoldText text, Reading reading) {
    List<Event> coded = reading.events();
    List<Event> open = new ArrayList<>(coded);
    for (Event event : coded) {
      tally(event.type().name()).addCoded();
      all.addCoded();
    }
    for (GoldEvent gold : text.events()) {
      tally(gold.type()).addGold();
      all.addGold();
      Event found =
          open.stream().filter(e -> isRight(reading, gold, e)).findFirst().orElse(null);
      if (found == null) {
        errors.add(text.id() + "\tmissed\t" + show(gold) + "\t" + text.text());
      } else {
        open.remove(found);
        right(gold, found);
      }
    }
    open.forEach(e -> errors.add(text.id() + "\tspurious\t" + show(e, text) + "\t" + text.text()));
  }

  private void right(GoldEvent gold, Event found) {
    tally(gold.type()).addRight();
    all.addRight();
    matched++;
    statusRight += found.status().name().toLowerCase(Locale.ROOT).equals(gold.status()) ? 1 : 0;
    modeRight += Objects.equals(found.mode(), gold.mode()) ? 1 : 0;
    dateRight += Objects.equals(found.date(), gold.date()) ? 1 : 0;
  }

  private Tally tally(String type) {
    return byType.computeIfAbsent(type, t -> new Tally());
  }

  private static boolean isRight(Reading reading, GoldEvent gold, Event event) {
    String text = reading.report().text();
    List<Span> who = named(reading, event.actorSpans(), event.actors());
    List<Span> whom = named(reading, event.recipientSpans(), event.recipients());
    return event.type().name().equals(gold.type())
        && gold.actors().stream().allMatch(a -> touches(text, a, who))
        && gold.recipients().stream().allMatch(r -> touches(text, r, whom));
  }

  /** The phrases of a side; for a pronoun also where the text names the same actor. */
  private static List<Span> named(Reading reading, List<Span> spans, List<String> ids) {
    List<Span> all = new ArrayList<>(spans);
    reading.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .forEach(actor -> all.addAll(actor.mentions()));
    return all;
  }

  private static boolean touches(String text, String phrase, List<Span> spans) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      Span place = new Span(at, at + phrase.length());
      if (spans.stream().anyMatch(place::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static String show(GoldEvent gold) {
    return gold.type() + " " + gold.actors() + " > " + gold.recipients();
  }

  private static String show(Event event, GoldText text) {
    return event.type()
        + " "
        + event.actorSpans().stream().map(s -> s.of(text.text())).toList()
        + " > "
        + event.recipientSpans().stream().map(s -> s.of(text.text())).toList()
        + " by "
        + event.rule();
  }

  /** Figures by name, in a fixed order: precision, recall, F1 of all and of each type, and more. */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new java.util.LinkedHashMap<>();
    figures.put("precision", all.precision());
    figures.put("recall", all.recall());
    figures.put("F1", all.f1());
    figures.put(
        "macro F1",
        byType.values().stream()
            .filter(t -> t.gold() > 0)
            .mapToDouble(Tally::f1)
            .average()
            .orElse(0));
    figures.put("status right", share(statusRight));
    figures.put("mode right", share(modeRight));
    figures.put("date right", share(dateRight));
    byType.forEach(
        (type, tally) -> {
          figures.put(type + " precision", tally.precision());
          figures.put(type + " recall", tally.recall());
          figures.put(type + " F1", tally.f1());
        });
    return figures;
  }

  private double share(int right) {
    return matched == 0 ? 0 : (double) right / matched;
  }

  /** What was missed and what was coded without cause, a line each: id, kind, event, text. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
