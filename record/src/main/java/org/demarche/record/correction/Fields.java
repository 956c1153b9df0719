package org.demarche.record.correction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Plover;
import org.demarche.reading.event.Status;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimexDays;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of an item that people may set, and what they may set them to. */
public final class Fields {
  private static final Plover PLOVER = Plover.load();

  private static final Map<String, BiFunction<ContentBuilder, @Nullable String, ContentBuilder>>
      SETTERS =
          Map.ofEntries(
              Map.entry("type", ContentBuilder::type),
              Map.entry("mode", ContentBuilder::mode),
              Map.entry("state", ContentBuilder::state),
              Map.entry("actors", (parts, value) -> parts.actors(list(value))),
              Map.entry("recipients", (parts, value) -> parts.recipients(list(value))),
              Map.entry("date", ContentBuilder::date),
              Map.entry("until", ContentBuilder::until),
              Map.entry("place", ContentBuilder::place),
              Map.entry("place_country", ContentBuilder::placeCountry),
              Map.entry("issues", (parts, value) -> parts.issues(list(value))),
              Map.entry("contexts", (parts, value) -> parts.contexts(list(value))),
              Map.entry("words", ContentBuilder::words),
              Map.entry("attributed_to", ContentBuilder::attributedTo),
              Map.entry("level", ContentBuilder::level),
              Map.entry("duration", ContentBuilder::duration));

  private Fields() {}

  /** Their names, in order. */
  public static List<String> names() {
    return SETTERS.keySet().stream().sorted().toList();
  }

  /** The fields that have a value, in an order for people, lists with semicolons. */
  public static Map<String, String> values(Content content) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "type", content.type());
    put(values, "mode", content.mode());
    put(values, "state", content.state());
    put(values, "actors", String.join("; ", content.actors()));
    put(values, "recipients", String.join("; ", content.recipients()));
    put(values, "date", content.date());
    put(values, "until", content.until());
    put(values, "duration", content.duration());
    put(values, "level", content.level());
    put(values, "place", content.place());
    put(values, "place_country", content.placeCountry());
    put(values, "issues", String.join("; ", content.issues()));
    put(values, "contexts", String.join("; ", content.contexts()));
    put(values, "words", content.words());
    put(values, "attributed_to", content.attributedTo());
    return values;
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      values.put(field, value);
    }
  }

  /** The values that a field of an item of a kind and type can have; empty where any will do. */
  public static Set<String> allowed(Kind kind, @Nullable String type, String field) {
    return allowed(new ContentBuilder(kind, type).content(), field);
  }

  /**
   * The content with a field set; what hangs on it (days, scores, code) is worked out anew.
   *
   * @param value null or empty: unknown
   * @throws IllegalArgumentException when there is no such field, or it cannot have the value
   */
  public static Content set(Content content, String field, @Nullable String value) {
    String given = value == null || value.isBlank() ? null : value.strip();
    check(content, field, given);
    BiFunction<ContentBuilder, @Nullable String, ContentBuilder> setter = SETTERS.get(field);
    if (setter == null) {
      throw new IllegalArgumentException("no field '" + field + "'; these are: " + names());
    }
    return worked(setter.apply(new ContentBuilder(content), given).content());
  }

  private static void check(Content content, String field, @Nullable String value) {
    Set<String> allowed = allowed(content, field);
    List<String> values =
        field.equals("contexts") ? list(value) : value == null ? List.of() : List.of(value);
    for (String one : values) {
      if (!allowed.isEmpty() && !allowed.contains(one)) {
        throw new IllegalArgumentException(
            "'"
                + one
                + "' is no "
                + field
                + " of "
                + content.kind().label()
                + "s; these are: "
                + String.join(", ", allowed));
      }
    }
    if (value != null
        && (field.equals("date") || field.equals("until"))
        && TimexDays.of(value).isEmpty()) {
      throw new IllegalArgumentException(
          "'" + value + "' is no date; write 2023-06-19, 2023-06 or 2023");
    }
  }

  /** The closed list of a field's values; empty where any will do. */
  static Set<String> allowed(Content content, String field) {
    Kind kind = content.kind();
    return switch (field) {
      case "type" -> types(kind);
      case "state" -> states(kind);
      case "mode" ->
          kind == Kind.EVENT
              ? PLOVER.modes(EventType.valueOf(String.valueOf(content.type())))
              : Set.of();
      case "contexts" -> PLOVER.contexts();
      case "level" -> labels(Encounter.Level.values());
      default -> Set.of();
    };
  }

  private static Set<String> types(Kind kind) {
    return switch (kind) {
      case EVENT -> sorted(Arrays.stream(EventType.values()).map(Enum::name));
      case STATEMENT -> labels(Statement.Kind.values());
      case ENCOUNTER -> labels(Encounter.Kind.values());
      case CHANNEL -> sorted(Arrays.stream(Channel.Kind.values()).map(Channel.Kind::label));
      case EXPECTATION -> labels(Expectation.Certainty.values());
      case POSITION -> labels(Position.Stance.values());
      case REQUEST -> Set.of("request");
      case COMMITMENT -> Set.of("commitment");
    };
  }

  private static Set<String> states(Kind kind) {
    return switch (kind) {
      case EVENT -> labels(Status.values());
      case ENCOUNTER -> labels(Encounter.State.values());
      case REQUEST -> labels(Request.Answer.values());
      case COMMITMENT -> labels(Commitment.State.values());
      case CHANNEL -> labels(Channel.Change.values());
      case STATEMENT, EXPECTATION, POSITION -> Set.of();
    };
  }

  private static Set<String> labels(Enum<?>[] values) {
    return sorted(Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)));
  }

  private static Set<String> sorted(Stream<String> values) {
    return new TreeSet<>(values.toList());
  }

  /** A list as people write it: parts between semicolons. */
  private static List<String> list(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Content worked(Content content) {
    if (content.kind() != Kind.EVENT) {
      return content;
    }
    EventType type = EventType.valueOf(String.valueOf(content.type()));
    boolean fits = content.mode() != null && PLOVER.hasMode(type, content.mode());
    String mode = fits ? content.mode() : null;
    String cameo = PLOVER.cameo(type, mode, content.contexts());
    return new ContentBuilder(content)
        .mode(mode)
        .cameo(cameo)
        .score(PLOVER.score(type, mode))
        .goldstein(cameo == null ? null : PLOVER.goldstein(cameo))
        .content();
  }
}
