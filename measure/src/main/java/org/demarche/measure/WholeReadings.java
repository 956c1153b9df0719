package org.demarche.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code demarche read --format ndjson} printed.
 *
 * @param reports the ids of what was read
 * @param events all events, in the order of the lines
 */
record WholeReadings(Set<String> reports, List<WholeEvent> events) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a file of readings.
   *
   * @throws GoldException when a line is no reading
   * @throws IOException when the file cannot be read
   */
  static WholeReadings read(Path file) throws IOException {
    Set<String> reports = new LinkedHashSet<>();
    List<WholeEvent> events = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode reading = reading(line, file.getFileName() + ":" + number);
          reports.add(reading.path("report").path("id").asText());
          events.addAll(WholeEvent.of(reading));
        }
      }
    }
    return new WholeReadings(reports, events);
  }

  private static JsonNode reading(String line, String place) {
    JsonNode reading;
    try {
      reading = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException(place, "no JSON: " + e.getOriginalMessage());
    }
    if (!reading.path("schema").asText().startsWith("demarche/")) {
      throw new GoldException(place, "no reading (demarche read --format ndjson)");
    }
    return reading;
  }
}
