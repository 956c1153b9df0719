package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an accord binds its parties to: "Under the pact Italy is to withdraw", "They signed a
 * pact. Italy will pay." ({@code terms.tsv}).
 */
final class Terms {
  private final List<Row> rows;
  private final Politics politics;
  private final Deadlines deadlines;
  private final Set<String> accords;
  private final Set<String> making;
  private final Set<String> toCome;
  private final Set<String> every;

  /**
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  Terms(Knowledge knowledge, Politics politics) {
    this.rows = knowledge.rows("diplomacy", "terms");
    this.politics = politics;
    this.deadlines = new Deadlines(knowledge);
    this.accords = Vocabulary.words(knowledge, "deal-noun");
    this.making = Vocabulary.words(knowledge, "deal-making");
    this.toCome = Vocabulary.words(knowledge, "to-come");
    this.every = Vocabulary.words(knowledge, "every-side");
  }

  /** An accord that the text tells, by whom, and when it was made. */
  private record Accord(List<String> parties, @Nullable String date) {}

  /** The terms that a report tells, in order of the text. */
  List<Claim<Commitment.State>> find(Account account) {
    List<Claim<Commitment.State>> found = new ArrayList<>();
    Accord last = null;
    int at = -1;
    for (Sentence sentence : account.sentences()) {
      Accord here = accord(account, sentence).orElse(null);
      Accord before = at >= 0 && at == sentence.index() - 1 ? last : null;
      List<Claim<Commitment.State>> terms = terms(account, sentence, here, before);
      found.addAll(terms);
      last = here == null ? last : here;
      at = here != null || !terms.isEmpty() ? sentence.index() : at;
    }
    return found;
  }

  private Optional<Accord> accord(Account account, Sentence sentence) {
    for (Token noun : sentence.tokens()) {
      if (noun.isNoun() && accords.contains(key(noun))) {
        Optional<Accord> made = maker(sentence, noun).flatMap(v -> made(account, sentence, v));
        if (made.isPresent()) {
          return made;
        }
      }
    }
    return Optional.empty();
  }

  /** The verb that tells that an accord was made: above it, or in "accords signed in Geneva". */
  private Optional<Token> maker(Sentence sentence, Token noun) {
    List<Token> near = new ArrayList<>(sentence.children(noun, "acl"));
    if (noun.head() != Token.ROOT) {
      near.add(sentence.token(noun.head()));
    }
    return near.stream().filter(v -> v.isVerb() && making.contains(key(v))).findFirst();
  }

  private Optional<Accord> made(Account account, Sentence sentence, Token verb) {
    Circumstances how = account.clauses().circumstances(sentence, verb);
    if (how.status() != Status.REPORTED && how.status() != Status.HISTORICAL) {
      return Optional.empty();
    }
    boolean clause = !verb.isRelation("acl");
    List<String> parties = new ArrayList<>();
    Optional<Token> subject =
        clause ? account.clauses().subject(sentence, verb) : Optional.<Token>empty();
    subject.ifPresent(s -> parties.addAll(sides(account, sentence, s)));
    for (Token token : sentence.subtree(verb)) {
      boolean with = sentence.children(token, "case").stream().anyMatch(c -> key(c).equals("with"));
      if (clause && with) {
        sides(account, sentence, token).stream()
            .filter(id -> !parties.contains(id))
            .forEach(parties::add);
      }
    }
    return Optional.of(new Accord(List.copyOf(parties), how.date()));
  }

  private List<String> sides(Account account, Sentence sentence, Token head) {
    Party party = account.clauses().party(sentence, head);
    return party.direct() ? politics.among(account.actors(), party.actors()) : List.of();
  }

  private List<Claim<Commitment.State>> terms(
      Account account, Sentence sentence, @Nullable Accord here, @Nullable Accord before) {
    List<Claim<Commitment.State>> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerb() || !isToBeDone(sentence, verb)) {
        continue;
      }
      Optional<Token> under = under(sentence, verb);
      Accord accord =
          under.isPresent()
              ? (here == null ? before : here)
              : isMain(sentence, verb) ? before : null;
      boolean named = under.isPresent() && accords.contains(key(under.get()));
      if (accord == null && named) {
        accord = new Accord(List.of(), null);
      }
      if (accord != null) {
        term(account, sentence, verb, accord, rows.get(under.isPresent() ? 0 : 1))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Claim<Commitment.State>> term(
      Account account, Sentence sentence, Token verb, Accord accord, Row row) {
    Token subject = account.clauses().subject(sentence, verb).orElse(null);
    if (subject == null || !sentence.children(verb, "aux:pass").isEmpty()) {
      return Optional.empty();
    }
    List<String> by =
        every.contains(key(subject)) ? accord.parties : sides(account, sentence, subject);
    boolean party = by.stream().anyMatch(accord.parties::contains) || row == rows.get(0);
    if (by.isEmpty() || !party) {
      return Optional.empty();
    }
    List<String> to =
        accord.parties.stream()
            .filter(id -> !Politics.sameSide(account.actors(), List.of(id), by))
            .toList();
    Matter matter = Matter.below(sentence, verb, Set.of(subject.index()));
    Circumstances how = account.clauses().circumstances(sentence, verb);
    String date = accord.date == null ? how.date() : accord.date;
    return Optional.of(
        new Claim<>(
            sentence,
            verb,
            by,
            to,
            matter.span(),
            matter.words(account),
            deadlines.of(account, sentence, matter.span(), date),
            Commitment.State.MADE,
            date,
            account.eventsIn(verb.span()).stream().map(Event::id).toList(),
            List.of(sentence.span()),
            row.get("rule"),
            List.of(
                "rule " + row.get("rule") + " (" + row.place() + ")",
                "what the accord says is to be done: \"" + verb.form() + "\"")));
  }

  /** "is to withdraw", "will withdraw", "must withdraw". */
  private boolean isToBeDone(Sentence sentence, Token verb) {
    boolean infinitive =
        sentence.children(verb, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
    boolean below =
        infinitive && verb.isRelation("xcomp") && key(sentence.token(verb.head())).equals("be");
    return below
        || sentence.children(verb, "aux", "cop").stream()
            .anyMatch(a -> infinitive ? key(a).equals("be") : toCome.contains(key(a)));
  }

  /** What stands with "under" on a verb. */
  private static Optional<Token> under(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl", "obj", "nmod").stream()
        .filter(t -> sentence.children(t, "case").stream().anyMatch(c -> key(c).equals("under")))
        .findFirst();
  }

  private static boolean isMain(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.isRelation("conj") || at.isRelation("xcomp")) {
      at = sentence.token(at.head());
    }
    return at.head() == Token.ROOT;
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** All rows in order, for the test of their examples. */
  List<Row> rows() {
    return rows;
  }
}
