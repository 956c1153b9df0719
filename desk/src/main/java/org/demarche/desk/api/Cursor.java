package org.demarche.desk.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.query.Place;

/** A place in a list as an address carries it. */
final class Cursor {
  private Cursor() {}

  static String of(Place place) {
    String plain = (place.day() == null ? "" : place.day()) + " " + place.key();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place.
   *
   * @throws Refusal when it is none that an answer gave
   */
  static Place place(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = plain.indexOf(' ');
      String day = plain.substring(0, space);
      return new Place(day.isEmpty() ? null : LocalDate.parse(day), plain.substring(space + 1));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw new Refusal(400, "no cursor: '" + cursor + "'");
    }
  }
}
