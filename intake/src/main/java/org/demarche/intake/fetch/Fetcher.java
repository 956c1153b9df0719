package org.demarche.intake.fetch;

import java.net.URI;

/** Asks for what stands at an address. */
public interface Fetcher {
  /**
   * Makes one request; a redirect is an answer like others.
   *
   * @param address where
   * @param known what is known of it already: where it has not changed, the status is 304
   * @throws FetchException when there is no answer, or none may be asked for
   */
  Answer get(URI address, Validators known) throws FetchException;
}
