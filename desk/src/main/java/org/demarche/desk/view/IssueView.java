package org.demarche.desk.view;

import java.util.List;

/**
 * Who stands where on an issue.
 *
 * @param shell what stands around it
 * @param name its name
 * @param actors who stands where, over time
 * @param items what was said and done about it
 */
public record IssueView(Shell shell, String name, List<Side> actors, List<ItemLine> items) {

  /** An actor and its positions, the first first. */
  public record Side(String path, String name, List<ItemLine> positions) {}
}
