package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes of the lines between actors.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class ChannelReader {
  /** The value of the column {@code line} of rules that answer what was asked before. */
  private static final String BACK = "back";

  /** How many sentences after a request its answer may stand. */
  private static final int NEAR = 2;

  private final PatternTable table;
  private final ChannelKinds kinds;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  ChannelReader(Knowledge knowledge) {
    table = PatternTable.load(knowledge, "diplomacy", "channels");
    kinds = new ChannelKinds(knowledge);
    for (Row row : table.rows()) {
      change(row, "change");
      if (!row.get("denied").isEmpty()) {
        change(row, "denied");
      }
    }
  }

  /** The rules, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }

  private static Channel.Change change(Row row, String column) {
    try {
      return Channel.Change.valueOf(row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown change '" + row.get(column) + "'");
    }
  }

  /** The items of a report, in order of the text. */
  List<Channel> read(Account account, List<Request> requests) {
    ChannelChanges found = new ChannelChanges(account);
    Sides sides = new Sides(account);
    for (Sentence sentence : account.sentences()) {
      for (Match match : account.clauses().find(table, sentence)) {
        Circumstances how = account.clauses().circumstances(sentence, match.bearer());
        if (match.row().get("line").equals(BACK)) {
          answer(found, match, how, account).ifPresent(found::add);
        } else {
          change(account, sides, match, how).ifPresent(found::add);
        }
      }
    }
    requests.forEach(request -> refused(found, request));
    return found.numbered();
  }

  private Optional<Channel> change(Account account, Sides sides, Match match, Circumstances how) {
    String path = match.row().get("line");
    List<Token> heads = match.heads(path);
    Channel.Change change = change(match.row(), how);
    if (change == null || heads.isEmpty() || !kinds.isHead(heads.get(0))) {
      return Optional.empty();
    }
    Sentence sentence = match.sentence();
    List<Token> phrase = LinePhrase.of(sentence, heads.get(0));
    List<String> between = sides.of(match, phrase, kinds.of(phrase));
    Channel.Kind kind = kind(account, phrase, between);
    if (between.size() < 2) {
      return Optional.empty();
    }
    Span evidence = match.trigger().span().union(Sentence.spanOf(phrase));
    List<String> reasons = new ArrayList<>();
    reasons.add("\"" + match.trigger().form() + "\" of " + account.words(Sentence.spanOf(phrase)));
    if (how.status() == Status.FUTURE) {
      reasons.add("announced, not yet done");
    }
    return Optional.of(
        new Channel(
            "",
            kind,
            between,
            change,
            date(account, match, how),
            events(account, match),
            List.of(evidence),
            match.row().get("rule"),
            reasons));
  }

  /** What is asked for or thought of changes nothing; rules of asking see to it. */
  private static Channel.@Nullable Change change(Row row, Circumstances how) {
    if (how.denied() || how.status() == Status.NEGATED) {
      return row.get("denied").isEmpty() ? null : change(row, "denied");
    }
    boolean open = how.demanded() || how.status() == Status.HYPOTHETICAL;
    return open ? null : change(row, "change");
  }

  /** A line of which only those whom it joins show what it is, is theirs. */
  private Channel.Kind kind(Account account, List<Token> phrase, List<String> between) {
    Channel.Kind kind = kinds.of(phrase);
    boolean soldiers =
        !between.isEmpty()
            && between.stream()
                .allMatch(id -> account.actors().actor(id).sectors().contains("MIL"));
    return kind == Channel.Kind.OTHER && soldiers ? Channel.Kind.MILITARY : kind;
  }

  /** Its own date; of an answer to what was told in the sentence before, the date of that. */
  private static @Nullable String date(Account account, Match match, Circumstances how) {
    Sentence sentence = match.sentence();
    boolean answers =
        match.row().get("dated").equals("before") && account.timesIn(sentence.span()).isEmpty();
    if (!answers || sentence.index() == 0) {
      return how.date();
    }
    Sentence before = account.text().sentences().get(sentence.index() - 1);
    return account.timesIn(before.span()).stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .map(TimeExpression::value)
        .findFirst()
        .orElse(how.date());
  }

  private Optional<Channel> answer(
      ChannelChanges found, Match match, Circumstances how, Account account) {
    if (how.denied() || how.status() == Status.HYPOTHETICAL) {
      return Optional.empty();
    }
    int here = match.sentence().index();
    return found
        .lastAsked(match.trigger().span(), sentence -> here - sentence <= NEAR)
        .map(
            asked ->
                new Channel(
                    "",
                    asked.kind(),
                    asked.between(),
                    Channel.Change.REFUSED,
                    how.date(),
                    events(account, match),
                    List.of(asked.evidence().get(0), match.trigger().span()),
                    match.row().get("rule"),
                    List.of("\"" + match.trigger().form() + "\" answers what was asked before")));
  }

  private static void refused(ChannelChanges found, Request request) {
    if (request.answer() == Request.Answer.REFUSED) {
      found.askedBy(request.events()).forEach(asked -> found.add(refusal(asked, request)));
    }
  }

  private static Channel refusal(Channel asked, Request request) {
    return new Channel(
        "",
        asked.kind(),
        asked.between(),
        Channel.Change.REFUSED,
        asked.date(),
        request.events(),
        request.evidence(),
        request.rule(),
        List.of("the request for it was refused"));
  }

  private static List<String> events(Account account, Match match) {
    return account.eventsIn(match.trigger().span().union(match.bearer().span())).stream()
        .map(Event::id)
        .toList();
  }
}
