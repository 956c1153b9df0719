package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds the requests of a report, with their answers.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class RequestReader {
  private final ClaimFinder<Request.Answer> asks;
  private final SpokenDemands demands;
  private final SequelFinder<Request.Answer> answers;
  private final Acts acts;
  private final Deeds<Request.Answer> deeds;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  RequestReader(Knowledge knowledge) {
    Politics politics = new Politics(knowledge);
    this.asks =
        new ClaimFinder<>(
            knowledge, "requests", politics, Request.Answer.class, Request.Answer.OPEN);
    this.demands = new SpokenDemands(knowledge, politics);
    this.answers =
        new SequelFinder<>(knowledge, "answers", politics, Request.Answer.class, "ask-noun");
    this.acts = new Acts(knowledge);
    this.deeds = new Deeds<>(acts, politics, Request.Answer.ACCEPTED);
  }

  /** The items of a report, in order of the text. */
  List<Request> read(Account account) {
    ClaimBook<Request.Answer> book =
        new ClaimBook<>(account.actors(), acts, Request.Answer.OPEN, Claim::to, true);
    new ClaimSources<>(asks, answers, deeds)
        .fill(book, account, sentence -> demands.find(account, sentence));
    List<Request> found = new ArrayList<>();
    for (Claim<Request.Answer> claim : book.all()) {
      found.add(item(account, claim, "r" + (found.size() + 1)));
    }
    return found;
  }

  private static Request item(Account account, Claim<Request.Answer> claim, String id) {
    return new Request(
        id,
        claim.by(),
        claim.to(),
        claim.matter(),
        account.issues().in(List.of(claim.matter())),
        claim.state(),
        claim.date(),
        claim.events(),
        claim.shown(),
        claim.rule(),
        claim.reasons());
  }

  /** The rows of all tables that find requests and answers, for the test of their examples. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(asks.rows());
    rows.addAll(demands.rows());
    rows.addAll(answers.rows());
    rows.addAll(acts.rows());
    return rows;
  }
}
