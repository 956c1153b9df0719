package org.demarche.cli.format;

import java.util.List;
import org.demarche.reading.Reading;

/**
 * JSON Lines: one object a report, as the public interface of the project lays it down (schema
 * {@value #SCHEMA}). Fields are never absent; spans count code points.
 */
public final class Ndjson implements ReadingFormat {
  private static final String SCHEMA = "demarche/1";

  private final List<Section> sections;

  /**
   * @param reasons whether events also say why they were coded so
   */
  public Ndjson(boolean reasons) {
    sections =
        List.of(
            new ReportSection(),
            new ActorsSection(),
            new TimesSection(),
            new EventsSection(reasons),
            new StatementsSection(),
            Section.empty("encounters"),
            Section.empty("requests"),
            Section.empty("commitments"),
            Section.empty("channels"),
            Section.empty("expectations"),
            Section.empty("positions"));
  }

  @Override
  public String show(Reading reading) {
    var shown = new Shown(reading);
    var json = new Json();
    json.object(
        () -> {
          json.field("schema", SCHEMA);
          for (Section section : sections) {
            json.field(section.name());
            section.write(json, shown);
          }
        });
    return json.text() + '\n';
  }
}
