package org.demarche.reading.diplomacy;

import java.util.List;

/**
 * What the events and statements of a report amount to.
 *
 * @param encounters in order of the text, as all that follow
 */
public record Diplomacy(
    List<Encounter> encounters,
    List<Request> requests,
    List<Commitment> commitments,
    List<Channel> channels,
    List<Expectation> expectations,
    List<Position> positions) {

  /** Nothing. */
  public static final Diplomacy NONE =
      new Diplomacy(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Diplomacy {
    encounters = List.copyOf(encounters);
    requests = List.copyOf(requests);
    commitments = List.copyOf(commitments);
    channels = List.copyOf(channels);
    expectations = List.copyOf(expectations);
    positions = List.copyOf(positions);
  }
}
