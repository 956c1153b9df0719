package org.demarche.record.origin;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A report as a version of its page. Of the versions of one page the one counts that names the
 * latest day of publication; of these the longest text; of these the smallest key, so that the
 * order of arrival does not matter.
 *
 * @param key of the report
 * @param page what stays when the page is changed
 * @param origin key of the report of which it is a near copy
 * @param published the day of publication
 * @param length of its text in code points
 */
public record Version(
    String key, String page, String origin, @Nullable LocalDate published, int length) {

  /** The last of them counts. */
  public static final Comparator<Version> LAST_COUNTS =
      Comparator.comparing(Version::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Version::length)
          .thenComparing(Version::key, Comparator.reverseOrder());

  /**
   * The same for all versions of one page: reports with an address are versions of one page when
   * the address is the same; reports without one, when they have the same id and are near copies.
   */
  public String group() {
    return page.startsWith("id:") ? page + ' ' + origin : page;
  }
}
