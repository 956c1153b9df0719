package org.demarche.cli.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows as JSON Lines: one object a row, a field a column. */
public final class JsonSheet implements Sheet {
  private final Appendable out;
  private List<String> columns = List.of();

  /**
   * @param out gets the text; where it fails, {@link UncheckedIOException} is thrown
   */
  public JsonSheet(Appendable out) {
    this.out = out;
  }

  @Override
  public void head(List<String> names) {
    columns = names;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    var json = new Json();
    json.object(
        () -> {
          for (int i = 0; i < columns.size(); i++) {
            json.field(columns.get(i));
            write(json, values.get(i));
          }
        });
    try {
      out.append(json.text()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Json json, @Nullable Object value) {
    if (value instanceof List<?> list) {
      json.list(list, one -> write(json, one));
    } else if (value instanceof Boolean || isFinite(value)) {
      json.token(String.valueOf(value));
    } else {
      json.value(value == null ? null : value.toString());
    }
  }

  /** Whether JSON can say it as a number. */
  private static boolean isFinite(@Nullable Object value) {
    return value instanceof Double number ? Double.isFinite(number) : value instanceof Number;
  }
}
