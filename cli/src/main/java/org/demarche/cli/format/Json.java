package org.demarche.cli.format;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value, its fields in the order of the calls.
 *
 * <p>Beyond what RFC 8259 asks, it escapes all that acts on a terminal or ends a line somewhere:
 * DEL and C1 controls, marks of direction, U+2028 and U+2029. For one thread.
 */
final class Json {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(4096);
  private boolean first = true;

  /** What was written. */
  String text() {
    return out.toString();
  }

  /** An object; {@code fields} writes what it holds. */
  Json object(Runnable fields) {
    return enclosed('{', fields, '}');
  }

  /** A list with one value an item. */
  <T> Json list(Iterable<? extends T> items, Consumer<? super T> value) {
    return enclosed('[', () -> items.forEach(value), ']');
  }

  /** A field's name; its value must be written next. */
  Json field(String name) {
    separate();
    quote(name);
    out.append(':');
    first = true;
    return this;
  }

  /** A field that holds a text or null. */
  Json field(String name, @Nullable String value) {
    return field(name).value(value);
  }

  /** A field that holds the name of a constant in lower case, or null. */
  Json field(String name, @Nullable Enum<?> value) {
    return field(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  /** A field that holds a list of texts. */
  Json field(String name, Iterable<String> values) {
    return field(name).list(values, this::value);
  }

  /** A field that holds a number. */
  Json field(String name, double value) {
    field(name).raw(Double.toString(value));
    return this;
  }

  /** A field that holds a number or null. */
  Json number(String name, @Nullable Number value) {
    field(name).raw(value == null ? "null" : value.toString());
    return this;
  }

  /** A text or null. */
  Json value(@Nullable String value) {
    separate();
    if (value == null) {
      out.append("null");
    } else {
      quote(value);
    }
    return this;
  }

  /** A pair of whole numbers. */
  Json pair(int one, int other) {
    return raw("[" + one + "," + other + "]");
  }

  /** A truth value or a number. */
  Json token(String written) {
    return raw(written);
  }

  private Json raw(String token) {
    separate();
    out.append(token);
    return this;
  }

  private Json enclosed(char open, Runnable inside, char close) {
    separate();
    out.append(open);
    first = true;
    inside.run();
    out.append(close);
    first = false;
    return this;
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> plain(c);
      }
    }
    out.append('"');
  }

  private void plain(char c) {
    if (isPlain(c)) {
      out.append(c);
      return;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }

  private static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    boolean control = c <= 0x9F;
    boolean direction = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E);
    return !control && !direction && !(c >= 0x2066 && c <= 0x2069);
  }
}
