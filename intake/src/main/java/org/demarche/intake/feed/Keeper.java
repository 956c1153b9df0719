package org.demarche.intake.feed;

import java.util.List;
import org.demarche.intake.Arrival;

/** Keeps what feeds brought. */
public interface Keeper {
  /**
   * Keeps all of it, or throws.
   *
   * @return those of them that could not be read this time; nothing of the others is needed again
   */
  List<Arrival> keep(List<Arrival> arrivals);
}
