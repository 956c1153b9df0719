package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where actors stand on issues.
 *
 * <p>Immutable and safe for several threads; the same account gives the same items.
 */
final class PositionReader {
  private final PatternTable table;
  private final Politics politics;
  private final StanceWords vocabulary;

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when one is broken; the message names the
   *     line
   */
  PositionReader(Knowledge knowledge) {
    table = PatternTable.load(knowledge, "diplomacy", "positions");
    politics = new Politics(knowledge);
    vocabulary = StanceWords.load(knowledge);
    table.rows().forEach(PositionReader::stance);
  }

  /** The rules, for the test of their examples. */
  List<Row> rows() {
    return table.rows();
  }

  private static Position.Stance stance(Row row) {
    try {
      return Position.Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown stance '" + row.get("stance") + "'");
    }
  }

  /** The items of a report, in order of the text. */
  List<Position> read(Account account) {
    Stances found = new Stances();
    Voices voices = new Voices(account, politics);
    Theme theme = new Theme(account.issues(), vocabulary);
    StanceMatter matter = new StanceMatter(account, theme, vocabulary);
    Demands demands = new Demands(account, voices, theme);
    for (Sentence sentence : account.sentences()) {
      for (Match match : account.clauses().find(table, sentence)) {
        take(account, voices, matter, match, found);
      }
      demands.of(sentence).forEach(found::add);
    }
    return found.numbered();
  }

  private static void take(
      Account account, Voices voices, StanceMatter matter, Match match, Stances found) {
    Map<String, Span> issues = matter.issues(match, found);
    if (issues.isEmpty()) {
      return;
    }
    Circumstances how = account.clauses().circumstances(match.sentence(), match.bearer());
    boolean spoken = Voices.isSpoken(match.row());
    Position.Stance told = stance(match.row());
    Position.Stance stance = spoken ? told : standing(told, how);
    // "facilities that are dangerous" tells which are meant, and judges nothing
    boolean onlyTellsWhich = spoken && match.bearer().isRelation("acl");
    if (stance == null || onlyTellsWhich) {
      return;
    }
    for (String actor : voices.whose(match)) {
      issues.forEach(
          (issue, words) -> {
            Position.Stance taken = matter.isAgainst(match, words) ? turned(stance) : stance;
            if (taken != null) {
              found.add(position(account, match, how, taken, actor, issue, words));
            }
          });
    }
  }

  /** Who supports a step against something opposes that; who opposes the step, need not like it. */
  private static Position.@Nullable Stance turned(Position.Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Position.Stance.OPPOSES;
      case OPPOSES -> null;
      case DEMANDS, OFFERS, WARNS, ACCUSES, SEEKS -> stance;
    };
  }

  /** The stance as it stands in the text: turned round by a negation, null where it is none. */
  private static Position.@Nullable Stance standing(Position.Stance stance, Circumstances how) {
    if (how.status() == Status.HYPOTHETICAL) {
      return null;
    }
    if (!how.denied() && how.status() != Status.NEGATED) {
      return stance;
    }
    return switch (stance) {
      case SUPPORTS -> Position.Stance.OPPOSES;
      case OPPOSES -> Position.Stance.SUPPORTS;
      case DEMANDS, OFFERS, WARNS, ACCUSES, SEEKS -> null;
    };
  }

  private static Position position(
      Account account,
      Match match,
      Circumstances how,
      Position.Stance stance,
      String actor,
      String issue,
      Span words) {
    Span trigger = match.trigger().span();
    Optional<Statement> said =
        account.statements().stream().filter(s -> s.cue().overlaps(trigger)).findFirst();
    Optional<Event> told = account.eventsIn(trigger).stream().findFirst();
    if (said.isEmpty() && told.isEmpty()) {
      said = account.statementsAbout(trigger).stream().findFirst();
    }
    String reason =
        "\""
            + match.trigger().form()
            + "\" with \""
            + account.words(words)
            + "\" in what it governs";
    return new Position(
        "",
        actor,
        issue,
        stance,
        how.date(),
        said.map(Statement::id).orElse(null),
        said.isPresent() ? null : told.map(Event::id).orElse(null),
        List.of(trigger.union(words)),
        match.row().get("rule"),
        List.of(reason));
  }
}
