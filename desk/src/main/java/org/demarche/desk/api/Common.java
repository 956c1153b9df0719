package org.demarche.desk.api;

/** Parameters that many operations have. */
final class Common {
  static final int LARGEST_PAGE = 500;
  private static final int USUAL_PAGE = 50;

  static final Param FROM = Param.day("from", "the first day, as 2023-06-19");
  static final Param TO = Param.day("to", "the last day");
  static final Param ON =
      Param.day("on", "the day as of which it is told; default: that of the latest report");
  static final Param LIMIT =
      Param.number("limit", "how many rows, from 1 to " + LARGEST_PAGE + "; default " + USUAL_PAGE);
  static final Param CURSOR =
      Param.text("cursor", "where the list goes on, as the answer before had it in next");
  static final Param SIDE =
      Param.text("side", "only what this side has a part in; several: all of them").often();

  private Common() {}

  static int limit(Query query) {
    return query.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
  }
}
