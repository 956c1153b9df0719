package org.demarche.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.demarche.desk.guard.Refusal;

/** Writes and reads JSON: names with underscores, days as ISO 8601, unknown as null. */
public final class Json {
  /** Knows how. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(
                      LocalDateTime.class,
                      new StdDelegatingSerializer(
                          LocalDateTime.class,
                          new StdConverter<LocalDateTime, String>() {
                            @Override
                            public String convert(LocalDateTime time) {
                              return time.toInstant(ZoneOffset.UTC).toString();
                            }
                          })))
          .build();

  private Json() {}

  /** In one line. */
  public static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON can be made of " + value.getClass(), e);
    }
  }

  /**
   * What a request holds.
   *
   * @throws Refusal when it is not that
   */
  static <T> T read(String text, Class<T> type) {
    try {
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        throw new Refusal(400, "the body is null");
      }
      return value;
    } catch (JsonProcessingException e) {
      String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s*\\(.*", "");
      throw new Refusal(400, "the body is not what it should be: " + message);
    }
  }
}
