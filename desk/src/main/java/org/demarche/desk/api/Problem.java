package org.demarche.desk.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type what kind of problem: always {@code about:blank}, the status tells
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong here, and what to do
 * @param instance the address that was asked
 */
public record Problem(
    @Says("always about:blank: the status tells the kind") String type,
    @Says("the status in words") String title,
    @Says("the HTTP status") int status,
    @Says("what is wrong here, and what to do") String detail,
    @Says("the address that was asked") String instance) {
  /** Its media type. */
  public static final String TYPE = "application/problem+json";

  /** Whether a request is one to the API, which answers with problems and not with pages. */
  public static boolean concerns(Context context) {
    return context.path().startsWith("/api/v");
  }

  /** Answers with it. */
  public static void answer(Context context, int status, String detail) {
    var problem =
        new Problem(
            "about:blank",
            HttpStatus.forStatus(status).getMessage(),
            status,
            detail,
            context.req().getRequestURI());
    context.status(status).contentType(TYPE).result(Json.of(problem));
  }
}
