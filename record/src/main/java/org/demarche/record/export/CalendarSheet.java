package org.demarche.record.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/** A calendar of what calendar.sql gives: whole days, the last of them included. */
final class CalendarSheet implements Sheet {
  private final ICalendar calendar = new ICalendar();

  CalendarSheet() {
    calendar.setProductId("-//Demarche//Diplomatic record//EN");
  }

  @Override
  public void head(List<String> columns) {
    // known
  }

  @Override
  public void row(List<@Nullable Object> values) {
    if (!(values.get(1) instanceof LocalDate first)
        || !(values.get(2) instanceof LocalDate last)
        || !(values.get(10) instanceof LocalDate stamp)) {
      return;
    }
    var event = new VEvent();
    event.setUid(Cells.line(values.get(0)) + "@demarche");
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(stamp.atStartOfDay().toInstant(ZoneOffset.UTC))));
    event.setDateStart(new DateStart(day(first)));
    event.setDateEnd(new DateEnd(day(last.plusDays(1))));
    event.setTransparency(Transparency.transparent());
    event.setStatus(new Status(Cells.line(values.get(5))));
    event.setSummary(joined(": ", values.get(3), values.get(4)));
    if (!Cells.line(values.get(6)).isEmpty()) {
      event.setLocation(Cells.line(values.get(6)));
    }
    for (String issue : Cells.line(values.get(7)).split(",")) {
      if (!issue.isEmpty()) {
        event.addCategories(issue);
      }
    }
    event.setDescription(Cells.line(values.get(8)));
    if (!Cells.line(values.get(9)).isEmpty()) {
      event.setUrl(Cells.line(values.get(9)));
    }
    calendar.addEvent(event);
  }

  /** Writes it. */
  void write(Writer out) throws IOException {
    Biweekly.write(calendar).go(out);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String joined(String between, @Nullable Object one, @Nullable Object other) {
    String second = Cells.line(other);
    return second.isEmpty() ? Cells.line(one) : Cells.line(one) + between + second;
  }
}
