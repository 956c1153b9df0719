package org.demarche.desk.view;

/**
 * Why there is no page.
 *
 * @param shell what stands around it
 * @param status HTTP status
 * @param message what went wrong
 */
public record ErrorView(Shell shell, String status, String message) {}
