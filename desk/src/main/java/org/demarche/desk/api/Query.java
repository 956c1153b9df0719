package org.demarche.desk.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.query.Period;
import org.jspecify.annotations.Nullable;

/** What was asked for, held against the parameters of an operation. Immutable. */
public final class Query {
  private static final int LONGEST = 400;

  private final Map<String, List<String>> values;

  /**
   * A query.
   *
   * @param params what may be asked
   * @param given the values by name; empty ones count as not given
   * @throws Refusal when something is asked that the operation does not know
   */
  public Query(List<Param> params, Map<String, List<String>> given) {
    var kept = new LinkedHashMap<String, List<String>>();
    given.forEach(
        (name, all) -> {
          List<String> some = all.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
          if (!some.isEmpty()) {
            check(params, name, some);
            kept.put(name, some);
          }
        });
    for (Param param : params) {
      if (param.required() && !kept.containsKey(param.name())) {
        throw new Refusal(400, param.name() + " is missing: " + param.says());
      }
    }
    values = Map.copyOf(kept);
  }

  private static void check(List<Param> params, String name, List<String> given) {
    Param param =
        params.stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(400, unknown(name, params)));
    if (given.size() > 1 && !param.many()) {
      throw new Refusal(400, name + " is given more than once");
    }
    for (String value : given) {
      if (value.length() > LONGEST) {
        throw new Refusal(400, name + " is longer than " + LONGEST + " characters");
      }
      if (!param.choices().isEmpty() && !param.choices().contains(value)) {
        throw new Refusal(
            400,
            name + " is not '" + value + "' but one of: " + String.join(", ", param.choices()));
      }
    }
  }

  private static String unknown(String name, List<Param> params) {
    List<String> names = params.stream().map(Param::name).toList();
    return "nothing is called '" + name + "' here; these are: " + String.join(", ", names);
  }

  /** A text; empty where it is not given. */
  public String text(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** A text, where it is given. */
  Optional<String> given(String name) {
    return all(name).stream().findFirst();
  }

  /** All values. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Refusal(400, name + " is no day: '" + value + "'; write it as 2023-06-19");
    }
  }

  /** From {@code from} to {@code to}. */
  Period period() {
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Refusal(400, "to " + to + " is before from " + from);
    }
    return new Period(from, to);
  }

  /** A number within bounds. */
  public int number(String name, int usual, int least, int most) {
    String value = text(name);
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("\\d{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new Refusal(
          400, name + " is not '" + value + "' but a number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  /** A constant by its name in lower case. */
  <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
    String value = text(name);
    return value.isEmpty() ? usual : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  /** All names that are given, in order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(values.keySet());
    names.sort(null);
    return names;
  }
}
