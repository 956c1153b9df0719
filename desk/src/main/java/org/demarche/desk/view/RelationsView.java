package org.demarche.desk.view;

import java.util.List;

/**
 * All pairs.
 *
 * @param shell what stands around it
 * @param pairs those with most acts first
 * @param from first day asked for
 * @param to last day asked for
 */
public record RelationsView(Shell shell, List<MovementLine> pairs, String from, String to) {}
