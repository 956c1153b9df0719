package org.demarche.desk.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.view.CalendarView;
import org.demarche.desk.view.CalendarView.Day;
import org.demarche.desk.view.CalendarView.Entry;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Shell;
import org.demarche.desk.view.Tone;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.export.Export;
import org.demarche.record.export.Selection;
import org.demarche.record.follow.Course;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.Questions;

/** {@code /calendar}: who meets when, and what is due; as a month, a list, and for calendars. */
final class CalendarPage {
  private static final int MOST = 500;

  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Kit kit;

  CalendarPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    LocalDate today = kit.records().read(record -> kit.today(context, record.questions()));
    YearMonth month = month(new Asked(context).text("month"), today);
    Period period = new Period(month.atDay(1), month.atEndOfMonth());
    if (kit.asData(
        context,
        Wanted.of(period, 10_000).kinds(Kind.ENCOUNTER, Kind.EXPECTATION, Kind.COMMITMENT))) {
      return;
    }
    Shell shell =
        kit.shell(
            context,
            TITLE.format(month),
            "calendar",
            "/api/v1/items?kind=encounter&kind=expectation&kind=commitment&from="
                + month.atDay(1)
                + "&to="
                + month.atEndOfMonth(),
            true);
    boolean asList = new Asked(context).text("look").equals("list");
    kit.show(
        context,
        "calendar",
        shell,
        () -> kit.records().read(r -> view(shell, r.questions(), month, today, asList)));
  }

  private static YearMonth month(String asked, LocalDate today) {
    try {
      return asked.isEmpty() ? YearMonth.from(today) : YearMonth.parse(asked);
    } catch (DateTimeException e) {
      throw new Refusal(400, "no month '" + asked + "'; write it as 2023-06");
    }
  }

  private CalendarView view(
      Shell shell, Questions questions, YearMonth month, LocalDate today, boolean asList) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<Dated> all = entries(questions, new Period(first, last), today);
    Map<LocalDate, List<Entry>> days = new TreeMap<>();
    List<Entry> longer = new ArrayList<>();
    for (Dated dated : all) {
      if (dated.first().equals(dated.last())) {
        days.computeIfAbsent(dated.first(), day -> new ArrayList<>()).add(dated.entry());
      } else {
        longer.add(dated.entry());
      }
    }
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      List<Day> week = new ArrayList<>();
      for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
        week.add(
            new Day(
                day.toString(),
                day.getDayOfMonth(),
                YearMonth.from(day).equals(month),
                days.getOrDefault(day, List.of())));
      }
      weeks.add(week);
    }
    return new CalendarView(
        shell,
        TITLE.format(month),
        month.toString(),
        month.minusMonths(1).toString(),
        month.plusMonths(1).toString(),
        asList,
        weeks,
        longer);
  }

  /** An entry and its days. */
  private record Dated(LocalDate first, LocalDate last, Entry entry) {}

  private List<Dated> entries(Questions questions, Period period, LocalDate today) {
    Map<String, Dated> entries = new LinkedHashMap<>();
    List<Cited> met = questions.items(Wanted.of(period, MOST).kinds(Kind.ENCOUNTER));
    Names names = Names.in(questions, met.stream().map(c -> c.item().content()).toList());
    for (Cited cited : met) {
      Content content = cited.item().content();
      LocalDate first = Objects.requireNonNullElse(content.first(), cited.day());
      LocalDate last = Objects.requireNonNullElse(content.last(), cited.day());
      entries.put(
          cited.item().key(),
          new Dated(first, last, entry(cited, "" + content.type(), "" + content.state(), names)));
    }
    List<Course> due = questions.courses(CourseFilter.ALL.due(period).most(MOST));
    Names dueNames =
        Names.in(questions, due.stream().map(c -> c.begin().item().content()).toList());
    for (Course course : due) {
      LocalDate day = Objects.requireNonNull(course.due());
      Cited begin = course.begin();
      entries.putIfAbsent(
          begin.item().key(),
          new Dated(day, day, entry(begin, "due", course.stateOn(today), dueNames)));
    }
    return List.copyOf(entries.values());
  }

  private Entry entry(Cited cited, String what, String state, Names names) {
    Content content = cited.item().content();
    return new Entry(
        cited.item().key(),
        what,
        Tone.of(content, kit.sentences().wording()).style(),
        kit.sentences().of(content, names),
        state);
  }

  /** The same for the calendar programs of people. */
  void subscription(Context context) {
    var text = new StringWriter();
    kit.records()
        .read(
            record -> {
              try {
                new Export(record, Selection.ALL).calendar(text);
                return 0;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    context.contentType("text/calendar; charset=utf-8").result(text.toString());
  }
}
