package org.demarche.desk.page;

import io.javalin.http.Context;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/** A fault of the program's: the page says so, and the one who keeps the desk sees where. */
public final class Fault {
  private Fault() {}

  /** Notes it; what the page says. */
  public static String of(Context context, Exception e) {
    LoggerFactory.getLogger(Fault.class).error("a fault of the program's at {}", context.path(), e);
    String where =
        Arrays.stream(e.getStackTrace())
            .filter(element -> element.getClassName().startsWith("org.demarche."))
            .findFirst()
            .map(element -> " at " + element)
            .orElse("");
    return "A fault of the program's, please report it: " + e + where;
  }
}
