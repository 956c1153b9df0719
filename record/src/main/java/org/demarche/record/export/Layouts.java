package org.demarche.record.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries beside this class, one a layout. */
final class Layouts {
  private Layouts() {}

  /** A layout's query of what lies in some days. */
  static String query(String name, Selection selection) {
    try (InputStream stream = Layouts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      String sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return sql.replaceAll("(?m)^--.*$", "")
          .replace("{days}", selection.where("first_day", "last_day"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
