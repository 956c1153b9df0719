package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Finds answers and fates by the rules of a table with the columns {@code by}, {@code of}, {@code
 * state}, {@code denied} (FORMAT.md).
 *
 * @param <S> how claims can stand
 */
final class SequelFinder<S extends Enum<S>> {
  private final PatternTable table;
  private final Politics politics;
  private final Class<S> states;
  private final Set<String> names;
  private final Set<String> delays;
  private final Set<String> toCome;
  private final Set<String> everySide;
  private final Set<String> noSide;

  /** Verbs that stand for what was asked: "agreed to do so". */
  private final Set<String> assent;

  /**
   * @param named the class of the nouns that name a claim ("request", "demand")
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  SequelFinder(Knowledge knowledge, String stem, Politics politics, Class<S> states, String named) {
    this.table = PatternTable.load(knowledge, "diplomacy", stem);
    this.politics = politics;
    this.states = states;
    for (Row row : table.rows()) {
      ClaimFinder.state(states, row.get("state"), row);
    }
    this.names = Vocabulary.words(knowledge, named);
    this.toCome = Vocabulary.words(knowledge, "to-come");
    this.assent = Vocabulary.words(knowledge, "assent");
    this.everySide = Vocabulary.words(knowledge, "every-side");
    this.noSide = Vocabulary.words(knowledge, "no-side");
    this.delays = Vocabulary.words(knowledge, "not-yet");
  }

  /** The answers that a sentence tells. */
  List<Sequel<S>> find(Account account, Sentence sentence) {
    List<Sequel<S>> found = new ArrayList<>();
    for (Match match : account.clauses().find(table, sentence)) {
      if (isFilled(account, match)) {
        state(account, match).map(s -> sequel(account, match, s)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether what is said is something to come, where the rule asks for that. */
  private boolean isFilled(Account account, Match match) {
    return !match.row().list("of").contains("coming")
        || !new Slots(match, account.clauses(), toCome).heads("coming").isEmpty();
  }

  /** How the claim stands by it; empty where it only may be so, or is not so yet. */
  private Optional<S> state(Account account, Match match) {
    Sentence sentence = match.sentence();
    Token bearer = bearer(account, match);
    Circumstances how = account.clauses().circumstances(sentence, bearer);
    Row row = match.row();
    if (!how.denied() && !isSubject(match, noSide)) {
      boolean may = how.status() == Status.HYPOTHETICAL;
      return may ? Optional.empty() : Optional.of(ClaimFinder.state(states, row.get("state"), row));
    }
    boolean yet =
        sentence.children(bearer, "advmod").stream().anyMatch(t -> delays.contains(key(t)));
    String denied = row.get("denied");
    return yet || denied.isEmpty()
        ? Optional.empty()
        : Optional.of(ClaimFinder.state(states, denied, row));
  }

  /** The verb that tells how it stands: of "said it would not" the one that is said. */
  private Token bearer(Account account, Match match) {
    Slots slots = new Slots(match, account.clauses(), toCome);
    List<Token> said =
        match.row().list("of").contains("coming") ? slots.heads("coming") : List.of();
    return said.isEmpty() ? slots.above().orElse(match.bearer()) : said.get(0);
  }

  private Sequel<S> sequel(Account account, Match match, S state) {
    Slots slots = new Slots(match, account.clauses(), toCome);
    Sentence sentence = match.sentence();
    List<String> by =
        slots.who(match.row().list("by")).map(p -> political(account, p)).orElse(List.of());
    Set<Integer> targets = new HashSet<>();
    Set<String> words = new TreeSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (String path : match.row().list("of")) {
      for (Token head : slots.heads(path)) {
        Party party = account.clauses().party(sentence, head);
        if (party.direct() && !head.isVerb()) {
          others.addAll(political(account, party));
        } else if (names.contains(key(head))) {
          targets.add(head.index());
          sentence.children(head, "conj").forEach(t -> targets.add(t.index()));
        } else if (head.isNoun() || head.isVerb()) {
          words.addAll(words(account, sentence, head, path.equals("coming")));
        }
      }
    }
    words.removeAll(assent);
    return new Sequel<>(
        sentence,
        match.trigger(),
        match.row(),
        state,
        by,
        by.isEmpty() && isSubject(match, everySide),
        List.copyOf(others),
        targets,
        null,
        words,
        account.eventsIn(match.trigger().span()).stream().map(Event::id).toList());
  }

  /** The words of what is answered: of what is said to come, the act and what it is done to. */
  private static Set<String> words(
      Account account, Sentence sentence, Token head, boolean announced) {
    if (!announced) {
      return Matter.below(sentence, head, Set.of()).words(account);
    }
    Set<String> words = new TreeSet<>(Set.of(key(head)));
    for (Token child : sentence.children(head, "obj", "nsubj")) {
      if (child.isRelation("obj") || child.relation().equals("nsubj:pass")) {
        words.addAll(Matter.below(sentence, child, Set.of()).words(account));
      }
    }
    return words;
  }

  private static boolean isSubject(Match match, Set<String> words) {
    return match.heads("subj").stream().anyMatch(t -> words.contains(key(t)));
  }

  private List<String> political(Account account, Party party) {
    return politics.among(account.actors(), party.actors());
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** All rows in order, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }
}
