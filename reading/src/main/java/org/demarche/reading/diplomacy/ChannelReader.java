package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
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

  /** The value of the column {@code line} of verbs that by themselves speak of relations. */
  private static final String SELF = "self";

  /** How many sentences after a request its answer may stand. */
  private static final int NEAR = 2;

  private final PatternTable table;
  private final ChannelKinds kinds;
  private final Politics politics;
  private final Ranks ranks;
  private final Set<String> circumstances;
  private final Set<String> topics;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  ChannelReader(Knowledge knowledge) {
    table = PatternTable.load(knowledge, "diplomacy", "channels");
    kinds = new ChannelKinds(knowledge);
    politics = new Politics(knowledge);
    ranks = new Ranks(Vocabulary.load(knowledge, "classes-encounters"));
    topics = Vocabulary.words(knowledge, "ch-topic");
    circumstances = Vocabulary.words(knowledge, "circumstance");
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
    Sides sides = new Sides(account, politics, circumstances, topics);
    for (Sentence sentence : account.sentences()) {
      for (Match match : account.clauses().find(table, sentence)) {
        Circumstances how = account.clauses().circumstances(sentence, match.bearer());
        if (match.row().get("line").equals(BACK)) {
          answer(found, match, how, account);
        } else {
          change(account, sides, match, how).ifPresent(found::add);
        }
      }
    }
    requests.forEach(request -> refused(found, request));
    return found.numbered();
  }

  private Optional<Channel> change(Account account, Sides sides, Match match, Circumstances how) {
    Channel.Change change = change(match.row(), how);
    Optional<Token> head = line(match);
    if (change == null || head.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = match.sentence();
    boolean told = isSelf(match);
    List<Token> phrase = told ? List.of(head.get()) : LinePhrase.of(sentence, head.get());
    Channel.Kind line = told ? Channel.Kind.RELATIONS : kinds.of(phrase);
    if (!told && !kinds.isLine(head.get(), phrase, sides.joins(sentence, head.get(), phrase))) {
      return Optional.empty();
    }
    List<String> between = sides.of(match, head.get(), phrase, line);
    if (between.size() == 1 && ChannelChanges.isAsked(change)) {
      between = sides.withNext(between, sentence);
    }
    int fewest = kinds.isSure(head.get()) ? 1 : 2;
    if (between.size() < fewest) {
      return Optional.empty();
    }
    Span words = Sentence.spanOf(phrase);
    return Optional.of(
        new Channel(
            "",
            kind(account, line, between),
            between,
            change,
            date(account, match, how),
            events(account, match),
            List.of(match.trigger().span().union(words)),
            match.row().get("rule"),
            reasons(account, match, words, how)));
  }

  /** The word for the line. */
  private static Optional<Token> line(Match match) {
    return isSelf(match)
        ? Optional.of(match.trigger())
        : match.heads(match.row().get("line")).stream().findFirst();
  }

  private static boolean isSelf(Match match) {
    return match.row().get("line").equals(SELF);
  }

  private static List<String> reasons(Account account, Match match, Span words, Circumstances how) {
    List<String> reasons = new ArrayList<>();
    reasons.add("\"" + match.trigger().form() + "\" of " + account.words(words));
    if (how.status() == Status.FUTURE) {
      reasons.add("announced, not yet done");
    }
    return reasons;
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
  private Channel.Kind kind(Account account, Channel.Kind line, List<String> between) {
    List<Actor> sides = between.stream().map(account.actors()::actor).toList();
    if (line != Channel.Kind.OTHER) {
      return line;
    }
    if (sides.stream().anyMatch(side -> side.sectors().contains("MIL"))) {
      return Channel.Kind.MILITARY;
    }
    boolean persons = sides.stream().noneMatch(side -> side.kind() == Actor.Kind.STATE);
    Encounter.Level rank = persons ? ranks.of(account.actors(), between) : null;
    if (rank == Encounter.Level.LEADERS) {
      return Channel.Kind.LEADERS;
    }
    return rank == Encounter.Level.MINISTERS ? Channel.Kind.MINISTERS : line;
  }

  /**
   * Its own date; of an answer to what was told in the sentence before, the date of that; of what
   * is only announced, the day of the announcement.
   */
  private static @Nullable String date(Account account, Match match, Circumstances how) {
    Sentence sentence = match.sentence();
    boolean answers =
        match.row().get("dated").equals("before") && account.timesIn(sentence.span()).isEmpty();
    if (answers && sentence.index() > 0) {
      Sentence before = account.text().sentences().get(sentence.index() - 1);
      return account.timesIn(before.span()).stream()
          .filter(time -> time.type() == TimeExpression.Type.DATE)
          .map(TimeExpression::value)
          .findFirst()
          .orElse(how.date());
    }
    if (how.date() != null) {
      return how.date();
    }
    return account.statementsAbout(match.trigger().span()).stream()
        .map(Statement::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What becomes of a line that was told of before: "Fiji turned the request down". */
  private void answer(ChannelChanges found, Match match, Circumstances how, Account account) {
    if (how.denied() || how.status() == Status.HYPOTHETICAL) {
      return;
    }
    Channel.Change change = change(match.row(), "change");
    boolean refusal = change == Channel.Change.REFUSED;
    int here = match.sentence().index();
    IntPredicate near = sentence -> here - sentence <= NEAR;
    Span trigger = match.trigger().span();
    Optional<Channel> line = refusal ? found.lastAsked(trigger, near) : found.last(trigger, near);
    line.ifPresent(
        before -> {
          Channel after = answered(account, before, change, match, how);
          if (refusal || before.change() == change) {
            found.replace(before, after);
          } else {
            found.add(after);
          }
        });
  }

  private static Channel answered(
      Account account, Channel before, Channel.Change change, Match match, Circumstances how) {
    return new Channel(
        "",
        before.kind(),
        before.between(),
        change,
        how.date(),
        events(account, match),
        List.of(before.evidence().get(0), match.trigger().span()),
        match.row().get("rule"),
        List.of("\"" + match.trigger().form() + "\" answers what was told before"));
  }

  private static void refused(ChannelChanges found, Request request) {
    if (request.answer() == Request.Answer.REFUSED) {
      found
          .askedBy(request.events())
          .forEach(asked -> found.replace(asked, refusal(asked, request)));
    }
  }

  private static Channel refusal(Channel asked, Request request) {
    List<Span> evidence = new ArrayList<>(asked.evidence());
    evidence.addAll(request.evidence());
    return new Channel(
        "",
        asked.kind(),
        asked.between(),
        Channel.Change.REFUSED,
        asked.date(),
        request.events(),
        ChannelChanges.widest(evidence),
        request.rule(),
        List.of("the request for it was refused"));
  }

  private static List<String> events(Account account, Match match) {
    return account.eventsIn(match.trigger().span().union(match.bearer().span())).stream()
        .map(Event::id)
        .toList();
  }
}
