package org.demarche.record.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.record.Content;
import org.demarche.record.query.Cited;

/** Links items to courses. The same items give the same courses, in whatever order they come. */
public final class Follower {
  private static final Comparator<Course> ORDER =
      Comparator.comparing(Course::since)
          .reversed()
          .thenComparing(course -> course.begin().item().key());

  /** What can be an answer, beside what has a course of its own. */
  private static final Set<String> ANSWERS = Set.of("REJECT", "AGREE", "CONCEDE");

  private Follower() {}

  /** Whether something has a course, or can be a step in one. */
  public static boolean concerns(Content content) {
    return switch (content.kind()) {
      case CHANNEL, REQUEST, COMMITMENT, ENCOUNTER, EXPECTATION -> true;
      case EVENT -> ANSWERS.contains(content.type());
      case STATEMENT, POSITION -> false;
    };
  }

  /** Whether something has a course of its own. */
  public static boolean begins(Content content) {
    return switch (content.kind()) {
      case CHANNEL, REQUEST, COMMITMENT, EXPECTATION -> true;
      case ENCOUNTER -> Awaited.PLANNED.contains("" + content.state());
      case EVENT, STATEMENT, POSITION -> false;
    };
  }

  /** The courses of all matters in these items, those that changed last first. */
  public static List<Course> courses(List<Cited> items) {
    List<Course> courses = new ArrayList<>(ChannelCourses.of(items));
    courses.addAll(new Matters(items).courses());
    courses.addAll(new Awaited(items).courses());
    courses.sort(ORDER);
    return courses;
  }
}
