package org.demarche.desk.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.view.Days;
import org.demarche.desk.view.Fetched;
import org.demarche.desk.view.Shell;
import org.demarche.desk.view.TodayView;
import org.demarche.record.Kind;
import org.demarche.record.index.Grain;
import org.demarche.record.query.Arrival;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Ledger;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Questions;

/** {@code /}: what is new, due, changed and set aside. */
final class TodayPage {
  private static final int WINDOW = 30;

  private static final int NEWS = 25;
  private static final int FEW = 12;
  private static final int ARRIVALS = 200;
  private static final Set<Kind> CHANGING =
      Set.of(Kind.CHANNEL, Kind.COMMITMENT, Kind.REQUEST, Kind.ENCOUNTER);

  private final Kit kit;

  TodayPage(Kit kit) {
    this.kit = kit;
  }

  void show(Context context) {
    if (kit.asData(context, Wanted.of(Period.ALWAYS, 1000))) {
      return;
    }
    var asked = new Asked(context);
    String since = asked.text("since");
    long seen =
        since.matches("\\d{1,18}") ? Long.parseLong(since) : kit.visits().seen(Guard.who(context));
    Shell shell = kit.shell(context, "Today", "today", "/api/v1/items", true);
    kit.show(
        context,
        "today",
        shell,
        () -> kit.records().read(record -> view(context, shell, record, seen)));
  }

  /** The visitor has seen what the page told. */
  void seen(Context context) {
    String reports = context.formParam("reports");
    if (reports != null && reports.matches("\\d{1,18}")) {
      kit.visits().see(Guard.who(context), Long.parseLong(reports));
    }
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private TodayView view(Context context, Shell shell, DiplomaticRecord record, long seen) {
    Questions questions = record.questions();
    LocalDate today = kit.today(context, questions);
    List<Arrival> arrivals = record.reports().arrivals(seen, ARRIVALS);
    String done = new Asked(context).text("done");
    return new TodayView(
        shell,
        Days.full(today),
        today.toString(),
        coverage(questions, today),
        Fetched.of(kit.feeds().get()),
        seen,
        record.reports().count(),
        kit.lines().of(questions, questions.items(record.reports().news(seen, NEWS))),
        arrivals,
        arrivals.stream().filter(a -> a.findings() == 0 || a.supersededBy() != null).toList(),
        kit.courses().of(questions, questions.courses(due(today)), today),
        kit.courses().of(questions, questions.courses(changed(today)), today),
        Movements.of(questions, record.overview().movements(today, WINDOW, FEW)),
        WINDOW,
        done.matches("\\d{1,9}") ? "Correction " + done + " is in the record." : "");
  }

  private static CourseFilter due(LocalDate today) {
    return CourseFilter.ALL.asOf(today).due(new Period(today.minusDays(WINDOW), null)).most(FEW);
  }

  private static CourseFilter changed(LocalDate today) {
    return CourseFilter.ALL
        .kinds(CHANGING)
        .asOf(today)
        .changed(new Period(today.minusDays(WINDOW), today))
        .ofSeveralSteps()
        .most(FEW);
  }

  private static String coverage(Questions questions, LocalDate today) {
    List<Ledger> ledger =
        questions.ledger(new Period(today.minusDays(WINDOW - 1L), today), Grain.MONTH);
    int reports = ledger.stream().mapToInt(Ledger::reports).sum();
    long sources = ledger.stream().map(Ledger::source).distinct().count();
    LocalDate latest = questions.latestReport();
    return Reading.count(reports, "report")
        + " of "
        + Reading.count(sources, "source")
        + " read for the last "
        + WINDOW
        + " days; the latest report is of "
        + Days.brief(latest)
        + ".";
  }
}
