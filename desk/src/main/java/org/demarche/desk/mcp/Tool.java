package org.demarche.desk.mcp;

import java.util.List;
import java.util.function.BiFunction;
import org.demarche.desk.Records;
import org.demarche.desk.api.Param;
import org.demarche.desk.api.Query;

/**
 * A tool.
 *
 * @param name its name
 * @param says what it is good for, and what its answer means
 * @param params what it takes
 * @param answer makes the answer, a record
 */
record Tool(
    String name, String says, List<Param> params, BiFunction<Records, Query, Object> answer) {
  /** Copies the list. */
  Tool {
    params = List.copyOf(params);
  }
}
