package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;

/** What several events, statements and sentences of a report amount to. */
public sealed interface Item
    permits Encounter, Request, Commitment, Channel, Expectation, Position {

  /** Unique in a reading, "m1", "r1", "c1", "h1", "x1", "p1". */
  String id();

  /** The words that show it, in order of the text; at least one. */
  List<Span> evidence();

  /** Name of the rule that found it first. */
  String rule();

  /** Why it was recorded so; for people. */
  List<String> reasons();
}
