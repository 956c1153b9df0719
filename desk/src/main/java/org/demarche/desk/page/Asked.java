package org.demarche.desk.page;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.query.Period;
import org.jspecify.annotations.Nullable;

/** The filters in the address of a page. What makes no sense is refused, with the reason. */
public final class Asked {
  private final Context context;

  /** The filters of a request. */
  public Asked(Context context) {
    this.context = context;
  }

  /** A text; empty where it is not given. */
  public String text(String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Refusal(400, name + " is no day: '" + value + "'; write it as 2023-06-19");
    }
  }

  /**
   * The days asked about.
   *
   * @throws Refusal when they are none
   */
  public Period period() {
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Refusal(400, "to " + to + " is before from " + from);
    }
    return new Period(from, to);
  }

  /** A number, kept within its bounds. */
  public int number(String name, int usual, int least, int most) {
    String value = text(name);
    try {
      int number = value.isEmpty() ? usual : Integer.parseInt(value);
      return Math.max(least, Math.min(most, number));
    } catch (NumberFormatException e) {
      throw new Refusal(400, name + " is no number: '" + value + "'");
    }
  }

  /** One of a closed list, by its name in lower case. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
    String value = text(name);
    if (value.isEmpty()) {
      return usual;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new Refusal(400, "no " + name + " '" + value + "'"));
  }

  /** An address that has filters, with the days asked about as well. */
  String within(String address) {
    Period period = period();
    return address
        + (period.from() == null ? "" : "&from=" + period.from())
        + (period.to() == null ? "" : "&to=" + period.to());
  }

  /** The address with its filters, but for what only says in which form it is wanted. */
  public String here() {
    String query = context.queryString();
    String kept =
        query == null
            ? ""
            : String.join(
                "&",
                Arrays.stream(query.split("&"))
                    .filter(part -> !part.startsWith("as=") && !part.startsWith("done="))
                    .filter(part -> !part.endsWith("="))
                    .toList());
    return context.path() + (kept.isEmpty() ? "" : "?" + kept);
  }
}
