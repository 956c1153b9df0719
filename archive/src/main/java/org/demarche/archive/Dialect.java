package org.demarche.archive;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns a view of the record, as DuckDB writes it out, into a query of Spark's. */
final class Dialect {
  /** DuckDB counts the members of a list from 1, Spark from 0. */
  private static final Pattern MEMBER = Pattern.compile("(\\w+)\\[(\\d+)]");

  private static final Pattern HEAD =
      Pattern.compile("^CREATE( OR REPLACE)?( TEMP)? VIEW \\S+ AS ");

  private Dialect() {}

  static String spark(String view) {
    String query = HEAD.matcher(view).replaceFirst("").replaceFirst(";\\s*$", "");
    return MEMBER.matcher(query).replaceAll(Dialect::member).replace('"', '`');
  }

  private static String member(MatchResult found) {
    return "get(" + found.group(1) + ", " + (Integer.parseInt(found.group(2)) - 1) + ")";
  }
}
