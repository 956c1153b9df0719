package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;

/** The reading of the gold's texts, beside what the gold says, section by section. */
public final class Score {
  private final List<SectionScore<?, ?>> sections;

  private Score(List<SectionScore<?, ?>> sections) {
    this.sections = sections;
  }

  /**
   * Reads the gold's texts and compares.
   *
   * @throws GoldException when the gold breaks its format
   */
  public static Score of(Reader reader) {
    List<GoldText> texts = Gold.texts();
    List<Reading> readings =
        texts.parallelStream().map(text -> reader.read(text.report())).toList();
    List<SectionScore<?, ?>> sections = new ArrayList<>();
    Gold.SECTIONS.forEach(section -> sections.add(new SectionScore<>(section)));
    for (int i = 0; i < texts.size(); i++) {
      GoldText text = texts.get(i);
      Reading reading = readings.get(i);
      sections.forEach(section -> section.add(text, reading));
    }
    return new Score(List.copyOf(sections));
  }

  /** All figures, in a fixed order. */
  public List<Figure> figures() {
    return sections.stream().flatMap(section -> section.figures().stream()).toList();
  }

  /**
   * What is missed, spurious or wrong in a field, a line each, section by section: section, id of
   * the text, what is wrong, the item, the text, with tabs between.
   */
  public List<String> errors() {
    return sections.stream().flatMap(section -> section.errors().stream()).toList();
  }
}
