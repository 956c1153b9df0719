package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.reading.Reading;

/** Counts what is right, missed and spurious in one section. */
final class SectionScore<G, C> {
  private final Section<G, C> section;
  private final Tally all = new Tally();
  private final Map<String, Tally> groups = new TreeMap<>();
  private final int[] fieldRight;
  private final List<String> errors = new ArrayList<>();

  SectionScore(Section<G, C> section) {
    this.section = section;
    this.fieldRight = new int[section.fields().size()];
  }

  /** Compares a reading with the text's gold, where that says what this section holds. */
  void add(GoldText text, Reading reading) {
    text.items(section)
        .ifPresent(gold -> compare(text, gold, section.coded().apply(reading), new Sight(reading)));
  }

  private void compare(GoldText text, List<G> gold, List<C> coded, Sight sight) {
    gold.forEach(item -> tallies(section.group().ofGold().apply(item)).forEach(Tally::addGold));
    coded.forEach(
        found -> tallies(section.group().ofCoded().apply(found)).forEach(Tally::addCoded));
    int[] codedOf =
        Pairing.of(
            gold.size(), coded.size(), (g, c) -> section.fit(gold.get(g), coded.get(c), sight));
    List<C> open = new ArrayList<>(coded);
    for (int g = 0; g < codedOf.length; g++) {
      if (codedOf[g] < 0) {
        error(text, "missed", gold.get(g).toString());
      } else {
        C found = coded.get(codedOf[g]);
        open.remove(found);
        right(text, gold.get(g), found, sight);
      }
    }
    open.forEach(found -> error(text, "spurious", section.show().apply(found, sight)));
  }

  private void right(GoldText text, G item, C found, Sight sight) {
    tallies(section.group().ofGold().apply(item)).forEach(Tally::addRight);
    for (int f = 0; f < fieldRight.length; f++) {
      Section.Field<G, C> field = section.fields().get(f);
      if (field.agreement().holds(item, found, sight)) {
        fieldRight[f]++;
      } else {
        String both = item + " but " + section.show().apply(found, sight);
        error(text, "wrong " + field.name(), both);
      }
    }
  }

  private List<Tally> tallies(String group) {
    return group.isEmpty()
        ? List.of(all)
        : List.of(all, groups.computeIfAbsent(group, g -> new Tally()));
  }

  private void error(GoldText text, String what, String item) {
    String flat = text.text().replace('\n', ' ');
    errors.add(String.join("\t", section.name(), text.id(), what, item.replace('\n', ' '), flat));
  }

  /** Figures of the whole, of the fields and of the groups, in a fixed order. */
  List<Figure> figures() {
    // the events' names are older than the other sections
    String prefix = section == (Object) GoldEvent.SECTION ? "" : section.name() + " ";
    List<Figure> figures = new ArrayList<>(all.figures(prefix, true));
    if (!groups.isEmpty()) {
      figures.add(new Figure(prefix + "macro F1", macroF1(), true));
    }
    for (int f = 0; f < fieldRight.length; f++) {
      String name = prefix + section.fields().get(f).name() + " right";
      figures.add(new Figure(name, all.shareOfRight(fieldRight[f]), true));
    }
    groups.forEach((group, tally) -> figures.addAll(tally.figures(group + " ", false)));
    return figures;
  }

  private double macroF1() {
    return groups.values().stream()
        .filter(tally -> tally.gold() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  /** What is missed, spurious or wrong in a field, a line each. */
  List<String> errors() {
    return List.copyOf(errors);
  }
}
