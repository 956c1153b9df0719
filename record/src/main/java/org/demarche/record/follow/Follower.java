package org.demarche.record.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.record.query.Cited;

/** Links items to courses. The same items give the same courses, in whatever order they come. */
public final class Follower {
  private static final Comparator<Course> ORDER =
      Comparator.comparing(Course::since)
          .reversed()
          .thenComparing(course -> course.begin().item().key());

  private Follower() {}

  /** The courses of all matters in these items, those that changed last first. */
  public static List<Course> courses(List<Cited> items) {
    List<Course> courses = new ArrayList<>(ChannelCourses.of(items));
    courses.addAll(new Matters(items).courses());
    courses.addAll(new Awaited(items).courses());
    courses.sort(ORDER);
    return courses;
  }
}
