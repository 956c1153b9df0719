package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> toCome;

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
    this.bare = Classes.words(knowledge, "bare-noun");
    this.toCome = Classes.words(knowledge, "to-come");
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
    Status status = account.clauses().circumstances(match.sentence(), match.bearer()).status();
    boolean settled = status == Status.REPORTED || status == Status.HISTORICAL;
    boolean stated = !match.row().get("state").isEmpty();
    // "talks failed over its insistence on a veto": it has insisted
    boolean owned =
        match.bearer().index() == match.trigger().index() && match.slots().contains("poss");
    return settled || (stated && status == Status.FUTURE) || (owned && status == Status.NEGATED);
  }

  private Optional<Claim<S>> claim(Account account, Match match) {
    Row row = match.row();
    Slots slots = new Slots(match, account.clauses(), toCome);
    return slots
        .who(row.list("by"))
        .flatMap(by -> claim(account, match, slots, by, slots.all(row.list("to"))));
  }

  private Optional<Claim<S>> claim(
      Account account, Match match, Slots slots, Party by, List<Party> addressed) {
    List<String> claimants = political(account, by.actors());
    List<String> addressees = addressees(account, addressed, claimants);
    boolean elsewhere = addressees.isEmpty() && namesOthers(account, addressed, claimants);
    if (!by.direct()
        || claimants.isEmpty()
        || elsewhere
        || politics.isWithinGovernment(account.actors(), claimants, addressees)) {
      return Optional.empty();
    }
    Set<Integer> sides = new HashSet<>();
    addressed.forEach(p -> sides.add(p.head().index()));
    List<String> all = new ArrayList<>(claimants);
    all.addAll(addressees);
    return matter(account, match, slots, sides, all)
        .filter(m -> !bare.containsAll(m.words(account)))
        .map(m -> claim(account, match, claimants, addressees, m));
  }

  private List<String> political(Account account, List<String> ids) {
    return politics.among(account.actors(), ids);
  }

  /** The first of those named who are sides and not the claimants themselves. */
  private List<String> addressees(Account account, List<Party> parties, List<String> by) {
    for (Party party : parties) {
      List<String> ids =
          political(account, party.actors()).stream().filter(id -> !by.contains(id)).toList();
      if (party.direct() && !ids.isEmpty()) {
        return ids;
      }
    }
    return List.of();
  }

  /** Whether it is put to somebody who is known as no side in politics: reporters, investors. */
  private boolean namesOthers(Account account, List<Party> parties, List<String> by) {
    return parties.stream()
        .filter(Party::direct)
        .filter(p -> !by.containsAll(p.actors()))
        .anyMatch(p -> politics.areOutside(account.actors(), p.actors()));
  }

  private static Optional<Matter> matter(
      Account account, Match match, Slots slots, Set<Integer> sides, List<String> ids) {
    Sentence sentence = match.sentence();
    for (String path : match.row().list("matter")) {
      for (Token head : slots.heads(path)) {
        if (path.equals("above") || path.equals("host")) {
          return Optional.of(Matter.before(sentence, head, match.trigger()));
        }
        if (!sides.contains(head.index())) {
          Set<Integer> doers = new HashSet<>(sides);
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

  private Claim<S> claim(
      Account account, Match match, List<String> by, List<String> to, Matter told) {
    Matter matter = Antecedents.resolve(account, told);
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
        by,
        to,
        matter.span(),
        matter.words(account),
        deadlines.of(account, match.sentence(), told.span()),
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
