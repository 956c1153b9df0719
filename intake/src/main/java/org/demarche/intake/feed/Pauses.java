package org.demarche.intake.feed;

import java.time.Instant;

/** Waits. */
public interface Pauses {
  /**
   * Comes back at that time or later, at once where it is past.
   *
   * @throws InterruptedException when somebody wants an end
   */
  void until(Instant time) throws InterruptedException;
}
