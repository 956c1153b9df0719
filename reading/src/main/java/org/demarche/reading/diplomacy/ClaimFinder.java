package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;

/**
 * Finds claims by the rules of a table with the columns {@code by}, {@code to}, {@code matter},
 * {@code state} (FORMAT.md).
 *
 * @param <S> how claims of this kind can stand
 */
final class ClaimFinder<S extends Enum<S>> {
  private final PatternTable table;
  private final Politics politics;
  private final Class<S> states;
  private final S first;
  private final Deadlines deadlines;
  private final Antecedents pointing;
  private final Set<String> toCome;

  /** Prepositions before those who make an accord, or the place where it is made. */
  private final Set<String> beside;

  /** Nouns that say nothing of what is asked or undertaken. */
  private final Set<String> bare;

  /**
   * @param first the state of a claim of which the text tells no more
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  ClaimFinder(Knowledge knowledge, String stem, Politics politics, Class<S> states, S first) {
    this.table = PatternTable.load(knowledge, "diplomacy", stem);
    this.politics = politics;
    this.states = states;
    this.first = first;
    this.deadlines = new Deadlines(knowledge);
    this.bare = Vocabulary.words(knowledge, "bare-noun");
    this.pointing = new Antecedents(knowledge);
    this.beside = Vocabulary.words(knowledge, "beside-accord");
    this.toCome = Vocabulary.words(knowledge, "to-come");
    table.rows().forEach(this::stateOf);
  }

  private S stateOf(Row row) {
    String named = row.get("state");
    return named.isEmpty() ? first : state(states, named, row);
  }

  /**
   * The state that a row names.
   *
   * @throws org.demarche.reading.table.TableException when there is no such state
   */
  static <S extends Enum<S>> S state(Class<S> states, String name, Row row) {
    for (S state : states.getEnumConstants()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
        return state;
      }
    }
    throw row.error("unknown state '" + name + "'");
  }

  /**
   * The claims of a sentence.
   *
   * @param answered indices of the words that the sentence says are answered: what is refused has
   *     been asked
   */
  List<Claim<S>> find(Account account, Sentence sentence, Set<Integer> answered) {
    List<Claim<S>> found = new ArrayList<>();
    for (Match match : account.clauses().find(table, sentence)) {
      if (isTold(account, match, answered)) {
        claim(account, match).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isTold(Account account, Match match, Set<Integer> answered) {
    if (answered.contains(match.trigger().index())) {
      return true;
    }
    if (!isDone(account, match)) {
      return false;
    }
    Status status = account.clauses().circumstances(match.sentence(), match.bearer()).status();
    boolean settled = status == Status.REPORTED || status == Status.HISTORICAL;
    boolean stated = !match.row().get("state").isEmpty();
    // "talks failed over its insistence on a veto": it has insisted
    boolean owned =
        match.bearer().index() == match.trigger().index() && match.slots().contains("poss");
    return settled || (stated && status == Status.FUTURE) || (owned && status == Status.NEGATED);
  }

  /** "no longer cuts them as promised": what "as" hangs on has to be done. */
  private boolean isDone(Account account, Match match) {
    if (!match.row().list("matter").contains("above")) {
      return true;
    }
    return new Slots(match, account.clauses(), toCome)
        .above()
        .map(verb -> account.clauses().circumstances(match.sentence(), verb))
        .filter(how -> !how.denied() && !how.announced())
        .isPresent();
  }

  private Optional<Claim<S>> claim(Account account, Match match) {
    Slots slots = new Slots(match, account.clauses(), toCome);
    return ClaimSides.of(politics, account, slots)
        .flatMap(
            sides ->
                matter(account, slots, sides)
                    .filter(m -> !isBare(account, m))
                    .map(m -> claim(account, match, sides, m)));
  }

  /** Whether it names no act: "an accord", "an accord with Peru". */
  private boolean isBare(Account account, Matter matter) {
    Set<String> words = new TreeSet<>(matter.words(account));
    for (Token token : matter.tokens()) {
      boolean beside =
          token.upos().equals("PROPN")
              && matter.sentence().children(token, "case").stream()
                  .anyMatch(c -> beside(matter, c));
      if (beside) {
        matter.sentence().subtree(token).forEach(t -> words.remove(key(t)));
      }
    }
    return bare.containsAll(words);
  }

  private boolean beside(Matter matter, Token preposition) {
    return matter.tokens().contains(preposition) && beside.contains(key(preposition));
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static Optional<Matter> matter(Account account, Slots slots, ClaimSides sides) {
    Match match = slots.match();
    Sentence sentence = match.sentence();
    List<String> ids = sides.all();
    for (String path : match.row().list("matter")) {
      for (Token head : slots.heads(path)) {
        if (path.equals("above") || path.equals("host")) {
          return Optional.of(Matter.before(sentence, head, match.trigger()));
        }
        if (!sides.heads().contains(head.index())) {
          Set<Integer> doers = new HashSet<>(sides.heads());
          sentence.children(head, "nsubj").stream()
              .filter(t -> ids.containsAll(account.clauses().party(sentence, t).actors()))
              .filter(t -> !account.clauses().party(sentence, t).actors().isEmpty())
              .forEach(t -> doers.add(t.index()));
          return Optional.of(Matter.below(sentence, head, doers));
        }
      }
    }
    return Optional.empty();
  }

  private Claim<S> claim(Account account, Match match, ClaimSides sides, Matter told) {
    Matter matter = pointing.resolve(account, told);
    Row row = match.row();
    Circumstances how = account.clauses().circumstances(match.sentence(), match.bearer());
    List<String> reasons = new ArrayList<>();
    reasons.add("rule " + row.get("rule") + " (" + row.place() + ")");
    reasons.add("told by \"" + match.trigger().form() + "\"");
    S state = stateOf(row);
    if (state != first) {
      reasons.add(row.get("state") + ": the rule says so");
    }
    List<Span> evidence = new ArrayList<>();
    evidence.add(match.sentence().span());
    if (matter.sentence().index() != match.sentence().index()) {
      evidence.add(matter.sentence().span());
      reasons.add("what the words point at stands in the sentence before");
    }
    return new Claim<>(
        match.sentence(),
        match.trigger(),
        sides.by(),
        sides.to(),
        matter.span(),
        matter.words(account),
        deadlines.of(account, match.sentence(), told.span(), how.date()),
        state,
        how.date(),
        account.eventsIn(match.trigger().span()).stream().map(Event::id).toList(),
        evidence,
        row.get("rule"),
        reasons);
  }

  /** All rows in order, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }
}
