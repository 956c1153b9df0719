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
   * @param reasons whether findings also say why they were recorded so
   */
  public Ndjson(boolean reasons) {
    sections =
        List.of(
            new ReportSection(),
            new ActorsSection(),
            new TimesSection(),
            new EventsSection(reasons),
            new StatementsSection(),
            new EncountersSection(reasons),
            new RequestsSection(reasons),
            new CommitmentsSection(reasons),
            new ChannelsSection(reasons),
            new ExpectationsSection(reasons),
            new PositionsSection(reasons));
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
