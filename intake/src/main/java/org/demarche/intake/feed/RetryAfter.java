package org.demarche.intake.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again (RFC 9110, Retry-After). */
final class RetryAfter {
  /** A server that asks for more is asked after this. */
  private static final Duration MOST = Duration.ofDays(2);

  private RetryAfter() {}

  /** The time; empty where the server does not say, or says what is no time. */
  static Optional<Instant> of(@Nullable String value, Instant now) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      String text = value.strip();
      Instant time =
          text.matches("\\d{1,9}")
              ? now.plusSeconds(Long.parseLong(text))
              : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Instant last = now.plus(MOST);
      return Optional.of(time.isAfter(last) ? last : time.isBefore(now) ? now : time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
