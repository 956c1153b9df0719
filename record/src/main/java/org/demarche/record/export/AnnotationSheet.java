package org.demarche.record.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * W3C Web Annotations of what annotations.sql gives, as one page of JSON-LD, with PROV: which
 * reader and rule made each, and which corrections of people bear on it.
 */
final class AnnotationSheet implements Sheet, AutoCloseable {
  private final JsonGenerator json;
  private final Map<Long, Map<String, @Nullable Object>> corrections;
  private List<String> columns = List.of();

  /**
   * @param corrections columns of the view by the number of the correction
   */
  AnnotationSheet(Writer out, Map<Long, Map<String, @Nullable Object>> corrections)
      throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    this.corrections = corrections;
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString("http://www.w3.org/ns/anno.jsonld");
    json.writeStartObject();
    json.writeStringField("prov", "http://www.w3.org/ns/prov#");
    json.writeStringField("demarche", "urn:demarche:");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
  }

  @Override
  public void head(List<String> names) {
    columns = names;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    Map<String, @Nullable Object> row = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    try {
      json.writeRaw('\n');
      json.writeStartObject();
      annotation(row);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void annotation(Map<String, @Nullable Object> row) throws IOException {
    json.writeStringField(
        "id", "urn:demarche:annotation:" + row.get("finding") + "-" + row.get("part"));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeObjectFieldStart("body");
    json.writeStringField("id", "urn:demarche:item:" + row.get("item"));
    for (String field : List.of("kind", "type", "mode", "state", "date", "verdict")) {
      if (row.get(field) != null) {
        json.writeStringField("demarche:" + field, String.valueOf(row.get(field)));
      }
    }
    for (String field : List.of("actors", "recipients", "issues")) {
      json.writeArrayFieldStart("demarche:" + field);
      for (Object value : list(row.get(field))) {
        json.writeString(String.valueOf(value));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    target(row);
    provenance(row);
  }

  private void target(Map<String, @Nullable Object> row) throws IOException {
    json.writeObjectFieldStart("target");
    json.writeStringField("source", String.valueOf(row.get("source")));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", number(row.get("begin")));
    json.writeNumberField("end", number(row.get("end")));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", String.valueOf(row.get("quote")));
    json.writeStringField("prefix", String.valueOf(row.get("prefix")));
    json.writeStringField("suffix", String.valueOf(row.get("suffix")));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void provenance(Map<String, @Nullable Object> row) throws IOException {
    json.writeObjectFieldStart("prov:wasGeneratedBy");
    json.writeStringField("type", "prov:Activity");
    json.writeStringField("prov:used", String.valueOf(row.get("source")));
    json.writeStringField("demarche:rule", String.valueOf(row.get("rule")));
    if (row.get("confidence") instanceof Double confidence) {
      json.writeNumberField("demarche:confidence", confidence);
    }
    json.writeObjectFieldStart("prov:wasAssociatedWith");
    json.writeStringField(
        "id", "urn:demarche:reader:" + String.valueOf(row.get("reader")).replace(' ', '-'));
    json.writeStringField("type", "prov:SoftwareAgent");
    json.writeEndObject();
    json.writeEndObject();
    List<?> numbers = list(row.get("corrections"));
    if (numbers.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("prov:wasInfluencedBy");
    for (Object number : numbers) {
      correction(number(number));
    }
    json.writeEndArray();
  }

  private void correction(long number) throws IOException {
    Map<String, @Nullable Object> of = corrections.getOrDefault(number, Map.of());
    json.writeStartObject();
    json.writeStringField("id", "urn:demarche:correction:" + number);
    json.writeStringField("type", "prov:Activity");
    json.writeStringField("prov:endedAtTime", of.get("made") + "Z");
    for (String field : List.of("action", "field", "value", "why")) {
      if (of.get(field) != null) {
        json.writeStringField("demarche:" + field, String.valueOf(of.get(field)));
      }
    }
    json.writeObjectFieldStart("prov:wasAssociatedWith");
    json.writeStringField("type", "prov:Person");
    json.writeStringField("demarche:name", String.valueOf(of.get("who")));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
