package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.time.TimexDays;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Content} in the making: most kinds of item leave most of its parts empty. What a part
 * means stands there.
 */
public final class ContentBuilder {
  private final Kind kind;
  private @Nullable String type;
  private @Nullable String mode;
  private @Nullable String state;
  private List<String> actors = List.of();
  private List<String> recipients = List.of();
  private @Nullable String date;
  private @Nullable String until;
  private @Nullable String place;
  private @Nullable String placeCountry;
  private List<String> issues = List.of();
  private List<String> contexts = List.of();
  private @Nullable String words;
  private @Nullable String attributedTo;
  private @Nullable String level;
  private @Nullable String duration;
  private @Nullable String cameo;
  private @Nullable Double score;
  private @Nullable Double goldstein;

  /** A content of which nothing is known but its kind and type. */
  public ContentBuilder(Kind kind, @Nullable String type) {
    this.kind = kind;
    this.type = type;
  }

  /** A content that is to become another. */
  public ContentBuilder(Content content) {
    this(content.kind(), content.type());
    mode = content.mode();
    state = content.state();
    actors = content.actors();
    recipients = content.recipients();
    date = content.date();
    until = content.until();
    place = content.place();
    placeCountry = content.placeCountry();
    issues = content.issues();
    contexts = content.contexts();
    words = content.words();
    attributedTo = content.attributedTo();
    level = content.level();
    duration = content.duration();
    cameo = content.cameo();
    score = content.score();
    goldstein = content.goldstein();
  }

  /** Sets its type. */
  public ContentBuilder type(@Nullable String value) {
    type = value;
    return this;
  }

  /** Sets its mode. */
  public ContentBuilder mode(@Nullable String value) {
    mode = value;
    return this;
  }

  /** Sets its state. */
  public ContentBuilder state(@Nullable String value) {
    state = value;
    return this;
  }

  /** Sets who acts. */
  public ContentBuilder actors(List<String> value) {
    actors = value;
    return this;
  }

  /** Sets who is acted on. */
  public ContentBuilder recipients(List<String> value) {
    recipients = value;
    return this;
  }

  /** Sets its time, a TIMEX3 value. */
  public ContentBuilder date(@Nullable String value) {
    date = value;
    return this;
  }

  /** Sets its end, or the time when it is due, a TIMEX3 value. */
  public ContentBuilder until(@Nullable String value) {
    until = value;
    return this;
  }

  /** Sets where it is. */
  public ContentBuilder place(@Nullable String value) {
    place = value;
    return this;
  }

  /** Sets the state in which it is. */
  public ContentBuilder placeCountry(@Nullable String value) {
    placeCountry = value;
    return this;
  }

  /** Sets its issues. */
  public ContentBuilder issues(List<String> value) {
    issues = value;
    return this;
  }

  /** Sets its contexts. */
  public ContentBuilder contexts(List<String> value) {
    contexts = value;
    return this;
  }

  /** Sets the words for it. */
  public ContentBuilder words(@Nullable String value) {
    words = value;
    return this;
  }

  /** Sets on whose word alone it is told. */
  public ContentBuilder attributedTo(@Nullable String value) {
    attributedTo = value;
    return this;
  }

  /** Sets its level. */
  public ContentBuilder level(@Nullable String value) {
    level = value;
    return this;
  }

  /** Sets how long it lasts, a TIMEX3 value. */
  public ContentBuilder duration(@Nullable String value) {
    duration = value;
    return this;
  }

  /** Sets its CAMEO code. */
  public ContentBuilder cameo(@Nullable String value) {
    cameo = value;
    return this;
  }

  /** Sets its PLOVER score. */
  public ContentBuilder score(@Nullable Double value) {
    score = value;
    return this;
  }

  /** Sets its Goldstein score. */
  public ContentBuilder goldstein(@Nullable Double value) {
    goldstein = value;
    return this;
  }

  /** The content, its days worked out from its time, or from the time when it is due. */
  public Content content() {
    Optional<TimexDays> days = TimexDays.of(date == null ? until : date);
    LocalDate first = days.map(TimexDays::first).orElse(null);
    LocalDate last = days.map(TimexDays::last).orElse(null);
    return new Content(
        kind,
        type,
        mode,
        state,
        actors,
        recipients,
        date,
        first,
        last,
        until,
        place,
        placeCountry,
        issues,
        contexts,
        words,
        attributedTo,
        level,
        duration,
        cameo,
        score,
        goldstein);
  }
}
