package org.demarche.intake;

import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Something sound that is not read, for a reason that lies in what it is.
 *
 * @param input the input as the user named it, or the path below a folder that was named; for a
 *     report, its id
 * @param reason why
 * @param detail what more there is to say, such as the language's code
 * @param report the report that is not read, where it is one
 */
public record SetAside(
    String input, Reason reason, @Nullable String detail, @Nullable Report report)
    implements Arrival {
  /** Something that is no report. */
  SetAside(String input, Reason reason) {
    this(input, reason, null, null);
  }

  /** Why something is set aside. */
  public enum Reason {
    /** It is in a language that Demarche does not read. */
    LANGUAGE("not in English"),
    /** A page of an archive on which there is no article. */
    NO_ARTICLE("no article"),
    /** A response of an archive that is no page. */
    NO_PAGE("no page"),
    /** A page that an archive holds twice. */
    DUPLICATE("a duplicate"),
    /** A page of an archive that had not changed since its last visit. */
    REVISIT("a revisit");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as a message gives it. */
    public String words() {
      return words;
    }
  }

  /** One line for people. */
  public String message() {
    String more = detail == null ? "" : " (" + detail + ")";
    return input + ": set aside: " + reason.words() + more;
  }
}
