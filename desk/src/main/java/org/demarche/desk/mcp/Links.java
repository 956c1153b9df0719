package org.demarche.desk.mcp;

import org.jspecify.annotations.Nullable;

/**
 * Where people can look at what a tool tells.
 *
 * @param desk address of a desk, without a slash at its end; empty where there is none
 */
record Links(String desk) {
  /** Of an item: its page on the desk, else the report that shows it. */
  @Nullable String item(String key, @Nullable String url) {
    return desk.isEmpty() ? url : desk + "/items/" + key;
  }

  /** Of a report: its page on the desk, else where it was published. */
  @Nullable String report(String key, @Nullable String url) {
    return desk.isEmpty() ? url : desk + "/reports/" + key;
  }

  /** Of another page of the desk; null where there is none. */
  @Nullable String page(String path) {
    return desk.isEmpty() ? null : desk + path;
  }
}
