package org.demarche.desk.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.query.Bookmark;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in a form that promises nothing to those who look into it. */
final class Cursor {
  private Cursor() {}

  static String of(Bookmark place) {
    String text = place.day() + " " + place.key();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place.
   *
   * @throws Refusal when it is none of ours
   */
  static @Nullable Bookmark place(Query query) {
    String cursor = query.text("cursor");
    if (cursor.isEmpty()) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int blank = text.indexOf(' ');
      return new Bookmark(
          LocalDate.parse(text.substring(0, Math.max(0, blank))), text.substring(blank + 1));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Refusal(400, "cursor is none that this API gave; begin without one");
    }
  }
}
