package org.demarche.desk.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.demarche.desk.view.Visible;

/** Writes entries as a calendar (RFC 5545), a whole day or more each. */
final class Ical {
  private static final int LONGEST_LINE = 74;

  private final StringBuilder text = new StringBuilder();

  private Ical() {}

  /**
   * A calendar.
   *
   * @param today stands for the time at which it was made, so that the same record gives the same
   */
  static String of(List<CalendarPage.Dated> entries, LocalDate today) {
    var ical = new Ical();
    ical.line("BEGIN:VCALENDAR");
    ical.line("VERSION:2.0");
    ical.line("PRODID:-//Demarche//Desk//EN");
    ical.line("NAME:Demarche");
    for (CalendarPage.Dated dated : entries) {
      ical.entry(dated, today);
    }
    ical.line("END:VCALENDAR");
    return ical.text.toString();
  }

  private void entry(CalendarPage.Dated dated, LocalDate today) {
    String state = dated.entry().state();
    line("BEGIN:VEVENT");
    line("UID:" + dated.entry().key() + "@demarche");
    line("DTSTAMP:" + day(today) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day(dated.first()));
    line("DTEND;VALUE=DATE:" + day(dated.last().plusDays(1)));
    line("SUMMARY:" + escaped(dated.entry().sentence()));
    line("DESCRIPTION:" + escaped(state + ": “" + Visible.line(dated.quote()) + "”"));
    line("STATUS:" + (state.equals("cancelled") ? "CANCELLED" : "CONFIRMED"));
    line("END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** A line, folded so that none has more bytes than readers take. */
  private void line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String one = Character.toString(point);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(one);
      bytes += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
