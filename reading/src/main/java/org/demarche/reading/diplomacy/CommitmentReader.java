package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds what is undertaken in a report, and what became of it.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class CommitmentReader {
  private final ClaimFinder<Commitment.State> promises;
  private final Terms terms;
  private final SequelFinder<Commitment.State> fates;
  private final Acts acts;
  private final Deeds<Commitment.State> deeds;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  CommitmentReader(Knowledge knowledge) {
    Politics politics = new Politics(knowledge);
    this.promises =
        new ClaimFinder<>(
            knowledge, "commitments", politics, Commitment.State.class, Commitment.State.MADE);
    this.terms = new Terms(knowledge, politics);
    this.fates =
        new SequelFinder<>(knowledge, "fates", politics, Commitment.State.class, "pledge-noun");
    this.acts = new Acts(knowledge);
    this.deeds = new Deeds<>(acts, politics, Commitment.State.KEPT);
  }

  /** The items of a report, in order of the text. */
  List<Commitment> read(Account account) {
    ClaimBook<Commitment.State> book =
        new ClaimBook<>(account.actors(), acts, Commitment.State.MADE, Claim::by, false);
    List<Claim<Commitment.State>> bound = terms.find(account);
    new ClaimSources<>(promises, fates, deeds)
        .fill(
            book,
            account,
            sentence -> bound.stream().filter(c -> c.sentence().equals(sentence)).toList());
    List<Commitment> found = new ArrayList<>();
    for (Claim<Commitment.State> claim : book.all()) {
      found.add(item(account, claim, "c" + (found.size() + 1)));
    }
    return found;
  }

  private static Commitment item(Account account, Claim<Commitment.State> claim, String id) {
    return new Commitment(
        id,
        claim.by(),
        claim.to(),
        claim.matter(),
        account.issues().in(List.of(claim.matter())),
        claim.due(),
        claim.state(),
        claim.date(),
        claim.events(),
        claim.shown(),
        claim.rule(),
        claim.reasons());
  }

  /** The rows of all tables that find commitments and fates, for the test of their examples. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(promises.rows());
    rows.addAll(terms.rows());
    rows.addAll(fates.rows());
    return rows;
  }
}
