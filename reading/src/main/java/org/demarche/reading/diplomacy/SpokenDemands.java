package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Party;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds demands in what somebody says that another side must do: "China must lift the ban, the
 * minister said" ({@code demands.tsv}).
 */
final class SpokenDemands {
  private final List<Row> rows;
  private final Politics politics;

  /**
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  SpokenDemands(Knowledge knowledge, Politics politics) {
    this.rows = knowledge.rows("diplomacy", "demands");
    this.politics = politics;
  }

  /** The demands in a sentence. */
  List<Claim<Request.Answer>> find(Account account, Sentence sentence) {
    List<Claim<Request.Answer>> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Row row : rows) {
        if (row.list("words").contains(token.lemma().toLowerCase(Locale.ROOT))) {
          demand(account, sentence, token, row).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Claim<Request.Answer>> demand(
      Account account, Sentence sentence, Token word, Row row) {
    Token act = row.get("form").equals("verb") ? infinitive(sentence, word) : verb(sentence, word);
    Token finite = word.isVerb() ? word : act;
    Token head = finite == null ? null : subject(account, sentence, finite);
    if (act == null || head == null) {
      return Optional.empty();
    }
    Party party = account.clauses().party(sentence, head);
    List<String> to = politics.among(account.actors(), party.actors());
    if (!party.direct() || to.isEmpty()) {
      return Optional.empty();
    }
    List<String> inner = sayer(account, sentence, act);
    for (Statement statement : innermostFirst(account.statementsAbout(word.span()))) {
      List<String> by = inner.isEmpty() ? speaker(account, statement) : inner;
      if (!statement.negated() && !by.isEmpty() && !Politics.sameSide(account.actors(), by, to)) {
        Matter matter =
            Matter.below(sentence, act, Set.of(head.index())).within(statement.content());
        return Optional.of(claim(account, sentence, word, matter, by, to, statement, row));
      }
    }
    return Optional.empty();
  }

  /** Of "X said Y must, according to Z" it is X who demands it: the subject of the verb above. */
  private List<String> sayer(Account account, Sentence sentence, Token act) {
    Token speaker = account.clauses().circumstances(sentence, act).speaker();
    if (speaker == null) {
      return List.of();
    }
    Party party = account.clauses().party(sentence, speaker);
    return party.direct() ? politics.among(account.actors(), party.actors()) : List.of();
  }

  /** What "has" brings in "has to lift": below it, or above where the tree takes it so. */
  private static @Nullable Token infinitive(Sentence sentence, Token word) {
    List<Token> near = new ArrayList<>(sentence.children(word, "xcomp"));
    if (word.isRelation("aux") && word.head() != Token.ROOT) {
      near.add(sentence.token(word.head()));
    }
    return near.stream().filter(t -> isInfinitive(sentence, t)).findFirst().orElse(null);
  }

  /** The verb that "must" stands with. */
  private static @Nullable Token verb(Sentence sentence, Token word) {
    boolean auxiliary = word.isRelation("aux") && word.head() != Token.ROOT;
    return auxiliary ? sentence.token(word.head()) : null;
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return verb.isVerb()
        && sentence.children(verb, "mark").stream().anyMatch(m -> m.xpos().equals("TO"));
  }

  private static @Nullable Token subject(Account account, Sentence sentence, Token verb) {
    boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
    return passive ? null : account.clauses().subject(sentence, verb).orElse(null);
  }

  /** Of a statement within a statement the inner one tells who demands. */
  private static List<Statement> innermostFirst(List<Statement> statements) {
    return statements.stream()
        .sorted(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()))
        .toList();
  }

  private List<String> speaker(Account account, Statement statement) {
    String speaker = statement.speaker();
    return speaker == null || statement.negated()
        ? List.of()
        : politics.among(account.actors(), List.of(speaker));
  }

  private static Claim<Request.Answer> claim(
      Account account,
      Sentence sentence,
      Token word,
      Matter matter,
      List<String> by,
      List<String> to,
      Statement statement,
      Row row) {
    return new Claim<>(
        sentence,
        word,
        by,
        to,
        matter.span(),
        matter.words(account),
        null,
        Request.Answer.OPEN,
        statement.date(),
        account.eventsIn(statement.cue()).stream().map(Event::id).toList(),
        List.of(sentence.span()),
        row.get("rule"),
        List.of(
            "rule " + row.get("rule") + " (" + row.place() + ")",
            "\"" + word.form() + "\" in a statement (" + statement.id() + ")"));
  }

  /** All rows in order, for the test of their examples. */
  List<Row> rows() {
    return rows;
  }
}
