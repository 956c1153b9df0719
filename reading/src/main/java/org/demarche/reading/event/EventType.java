package org.demarche.reading.event;

/** The sixteen event types of PLOVER; meanings and boundaries stand in {@code plover-types.tsv}. */
public enum EventType {
  /** Says it will cooperate. */
  AGREE,
  /** Meets, visits, telephones, negotiates. */
  CONSULT,
  /** Diplomatic, non-material cooperation. */
  SUPPORT,
  /** Yields in words. */
  CONCEDE,
  /** Material cooperation that serves both sides. */
  COOPERATE,
  /** Material help to the recipient. */
  AID,
  /** Yields in deed. */
  RETREAT,
  /** Asks, appeals, demands, orders. */
  REQUEST,
  /** Condemns, alleges, investigates. */
  ACCUSE,
  /** Refuses, declines, vetoes. */
  REJECT,
  /** Warns of serious consequences. */
  THREATEN,
  /** Civilians demonstrate, strike, boycott. */
  PROTEST,
  /** Reduces relations. */
  SANCTION,
  /** Moves troops or police short of force. */
  MOBILIZE,
  /** Represses short of violence. */
  COERCE,
  /** Uses force. */
  ASSAULT
}
