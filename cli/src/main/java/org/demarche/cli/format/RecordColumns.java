package org.demarche.cli.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Step;
import org.demarche.record.index.IndexRow;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Found;
import org.demarche.record.query.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which answers of a record are told; {@code docs/schema.md} says what they mean.
 */
public final class RecordColumns {
  private RecordColumns() {}

  /** Items with words that show them. */
  public static Columns<Cited> items() {
    return new Columns<Cited>("item")
        .text("key", c -> c.item().key())
        .text("kind", c -> c.item().content().kind().label())
        .text("type", c -> c.item().content().type())
        .text("mode", c -> c.item().content().mode())
        .text("state", c -> c.item().content().state())
        .list("actors", c -> c.item().content().actors())
        .list("recipients", c -> c.item().content().recipients())
        .text("date", c -> c.item().content().date())
        .text("first", c -> text(c.item().content().first()))
        .text("last", c -> text(c.item().content().last()))
        .text("until", c -> c.item().content().until())
        .text("place", c -> c.item().content().place())
        .text("place_country", c -> c.item().content().placeCountry())
        .list("issues", c -> c.item().content().issues())
        .list("contexts", c -> c.item().content().contexts())
        .text("words", c -> c.item().content().words())
        .text("attributed_to", c -> c.item().content().attributedTo())
        .text("level", c -> c.item().content().level())
        .text("duration", c -> c.item().content().duration())
        .text("cameo", c -> c.item().content().cameo())
        .number("score", c -> c.item().content().score())
        .number("goldstein", c -> c.item().content().goldstein())
        .number("confidence", c -> c.item().confidence())
        .text("verdict", c -> c.item().verdict())
        .number("reports", c -> c.item().reports())
        .number("origins", c -> c.item().origins())
        .text("quote", Cited::quote)
        .text("report", Cited::report)
        .text("publisher", Cited::publisher);
  }

  /** Indices of a pair. */
  public static Columns<IndexRow> indices() {
    return new Columns<IndexRow>("index")
        .text("source", r -> r.pair().source())
        .text("target", r -> r.pair().target())
        .text("span", IndexRow::span)
        .text("first", r -> r.first().toString())
        .text("last", r -> r.last().toString())
        .text("seen", r -> r.seen().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .number("cooperation", r -> tenths(r.cooperation()))
        .number("conflict", r -> tenths(r.conflict()))
        .number("net", r -> tenths(r.net()))
        .number("verbal_cooperation", r -> tenths(r.verbalCooperation()))
        .number("material_cooperation", r -> tenths(r.materialCooperation()))
        .number("verbal_conflict", r -> tenths(r.verbalConflict()))
        .number("material_conflict", r -> tenths(r.materialConflict()))
        .number("tension", r -> thousandths(r.tension()))
        .number("weight", r -> thousandths(r.weight()))
        .number("acts", IndexRow::acts)
        .number("claimed", IndexRow::claimed)
        .number("reports", r -> r.coverage().reports())
        .number("reports_naming_both", r -> r.coverage().naming())
        .number("origins", r -> r.coverage().origins())
        .number("sources", r -> r.coverage().sources());
  }

  /** Reports that a search found. */
  public static Columns<Found.Hit> hits() {
    return new Columns<Found.Hit>("report")
        .text("key", Found.Hit::key)
        .text("id", Found.Hit::id)
        .text("title", Found.Hit::title)
        .text("published", h -> text(h.published()))
        .text("publisher", Found.Hit::publisher)
        .text("url", Found.Hit::url)
        .text("passage", Found.Hit::passage);
  }

  /** What was read. */
  public static Columns<Ledger> ledger() {
    return new Columns<Ledger>("coverage")
        .text("source", Ledger::source)
        .text("span", Ledger::span)
        .text("first", l -> l.first().toString())
        .number("reports", Ledger::reports);
  }

  /**
   * Courses of matters, a row a step.
   *
   * @param today the day as of which they stand as they are said to
   */
  public static Columns<CourseStep> steps(LocalDate today) {
    return new Columns<CourseStep>("step")
        .text("course", s -> s.course().begin().item().key())
        .text("kind", s -> s.course().kind().label())
        .text("state", s -> s.course().stateOn(today))
        .text("since", s -> s.course().since().toString())
        .text("due", s -> text(s.course().due()))
        .text("day", s -> s.step().day().toString())
        .text("step", s -> s.step().state())
        .text("why", s -> s.step().why())
        .text("item", s -> s.step().item().item().key())
        .list("actors", s -> s.step().item().item().content().actors())
        .list("recipients", s -> s.step().item().item().content().recipients())
        .text("words", s -> s.step().item().item().content().words())
        .text("quote", s -> s.step().item().quote())
        .text("report", s -> s.step().item().report());
  }

  /** A step and the course that it belongs to. */
  public record CourseStep(Course course, Step step) {
    /** All steps of these courses, in order. */
    public static List<CourseStep> of(List<Course> courses) {
      return courses.stream()
          .flatMap(course -> course.steps().stream().map(step -> new CourseStep(course, step)))
          .toList();
    }
  }

  /** How reports call an actor. */
  public static Columns<Acquaintance.Form> forms() {
    return new Columns<Acquaintance.Form>("name")
        .text("name", Acquaintance.Form::name)
        .text("office", Acquaintance.Form::office)
        .number("reports", Acquaintance.Form::reports);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }

  private static @Nullable Double tenths(@Nullable Double value) {
    return value == null ? null : Math.round(value * 10) / 10.0;
  }

  private static @Nullable Double thousandths(@Nullable Double value) {
    return value == null ? null : Math.round(value * 1000) / 1000.0;
  }
}
