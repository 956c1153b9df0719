package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.reading.language.Sentence;

/**
 * Where a report's claims come from, and what became of them. Immutable.
 *
 * @param claims finds what is asked or undertaken
 * @param sequels finds answers and fates that words tell
 * @param deeds finds what is done as it was asked or promised
 */
record ClaimSources<S extends Enum<S>>(
    ClaimFinder<S> claims, SequelFinder<S> sequels, Deeds<S> deeds) {

  /**
   * Fills a book with the claims of a report, sentence by sentence, then settles them.
   *
   * @param others further claims of a sentence, which follow its own
   */
  void fill(ClaimBook<S> book, Account account, Function<Sentence, List<Claim<S>>> others) {
    List<Sequel<S>> told = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      List<Sequel<S>> here = sequels.find(account, sentence);
      Set<Integer> settled = new HashSet<>();
      here.forEach(sequel -> settled.addAll(sequel.targets()));
      claims.find(account, sentence, settled).forEach(book::add);
      others.apply(sentence).forEach(book::add);
      told.addAll(deeds.find(account, sentence));
      told.addAll(here);
    }
    told.forEach(book::settle);
  }
}
