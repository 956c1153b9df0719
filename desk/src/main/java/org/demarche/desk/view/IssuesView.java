package org.demarche.desk.view;

import java.util.List;

/**
 * All issues.
 *
 * @param shell what stands around it
 * @param issues those with most items first
 */
public record IssuesView(Shell shell, List<Issue> issues) {

  /** An issue: its id, name and number of items. */
  public record Issue(String id, String name, int items) {}
}
