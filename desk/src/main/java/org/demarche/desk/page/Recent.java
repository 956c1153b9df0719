package org.demarche.desk.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.query.Period;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;

/** The courses of a pair that changed last: of two busy states nobody wants to read all. */
final class Recent {
  private static final int[] YEARS = {2, 8};

  /** What changed in a period is whole with so much before it. */
  private static final int BEFORE_DAYS = 400;

  private static final List<Kind> KINDS =
      Arrays.stream(Kind.values()).filter(Recent::counts).toList();

  private Recent() {}

  private static boolean counts(Kind kind) {
    return switch (kind) {
      case REQUEST, COMMITMENT, ENCOUNTER, EXPECTATION -> true;
      case EVENT, STATEMENT, POSITION, CHANNEL -> false;
    };
  }

  /**
   * Those that changed last first, all or at least so many of each kind.
   *
   * @param asOf as far as reports until this day tell; null: as far as is known
   * @param today from which the years are counted back
   */
  static List<Course> courses(
      Questions questions,
      List<String> sides,
      @Nullable LocalDate asOf,
      LocalDate today,
      int enough) {
    for (int years : YEARS) {
      LocalDate from = (asOf == null ? today : asOf).minusYears(years);
      List<Course> recent =
          questions.courses(sides, asOf, new Period(from.minusDays(BEFORE_DAYS), null)).stream()
              .filter(course -> course.kind() == Kind.CHANNEL || !course.since().isBefore(from))
              .toList();
      if (KINDS.stream().allMatch(kind -> has(recent, kind, enough))) {
        return recent;
      }
    }
    return questions.courses(sides, asOf);
  }

  private static boolean has(List<Course> courses, Kind kind, int enough) {
    return courses.stream().filter(course -> course.kind() == kind).limit(enough).count() == enough;
  }
}
