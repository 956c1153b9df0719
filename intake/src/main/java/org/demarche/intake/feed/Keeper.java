package org.demarche.intake.feed;

import java.util.List;
import org.demarche.intake.Arrival;

/** Keeps what feeds brought. */
public interface Keeper {
  /** Keeps all of it, or throws: when this comes back, nothing of it is needed again. */
  void keep(List<Arrival> arrivals);
}
