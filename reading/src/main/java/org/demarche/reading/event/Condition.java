package org.demarche.reading.event;

import java.util.List;

/**
 * One condition of a pattern: what has to stand, or must not stand, in a slot.
 *
 * @param slot the slot's name (FORMAT.md)
 * @param fillers words, "@class", "ACTOR", "MIL" or "*"; one of them has to fit
 * @param negated whether it must not hold
 */
record Condition(String slot, List<String> fillers, boolean negated) {
  Condition {
    fillers = List.copyOf(fillers);
  }
}
