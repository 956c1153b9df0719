package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Knowledge;

/**
 * Finds what the events and statements of a report amount to.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
public final class DiplomacyReader {
  private final EncounterReader encounters;
  private final RequestReader requests;
  private final CommitmentReader commitments;
  private final ChannelReader channels;
  private final ExpectationReader expectations;
  private final PositionReader positions;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  public DiplomacyReader(Knowledge knowledge) {
    this.encounters = new EncounterReader(knowledge);
    this.requests = new RequestReader(knowledge);
    this.commitments = new CommitmentReader(knowledge);
    this.channels = new ChannelReader(knowledge);
    this.expectations = new ExpectationReader(knowledge);
    this.positions = new PositionReader(knowledge);
  }

  /** All items of a report. */
  public Diplomacy read(Account account) {
    List<Encounter> met = encounters.read(account);
    List<Request> asked = requests.read(account);
    return new Diplomacy(
        met,
        asked,
        commitments.read(account),
        channels.read(account, asked),
        expectations.read(account, met),
        positions.read(account));
  }
}
