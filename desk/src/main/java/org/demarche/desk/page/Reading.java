package org.demarche.desk.page;

import org.demarche.record.index.Coverage;

/** Says what was read: without it nobody can tell peace from a paper that was not delivered. */
final class Reading {
  private Reading() {}

  static String of(Coverage whole) {
    if (whole.reports() == 0) {
      return "No reports of that time were read: nothing can be said of it.";
    }
    return whole.naming()
        + " of the "
        + whole.reports()
        + " reports read of that time name both, from "
        + count(whole.origins(), "independent origin")
        + " and "
        + count(whole.sources(), "source")
        + ".";
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
