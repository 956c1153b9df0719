package org.demarche.reading.time;

import java.util.Optional;

/** How the parts of an expression make its value. A pure function; empty where they make none. */
@FunctionalInterface
interface Meaning {
  /** The value of the expression with these parts in this setting. */
  Optional<TimeValue> of(Parts parts, Setting setting);
}
