package org.demarche.cli.format;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.wording.Wording;
import org.demarche.report.Span;

/**
 * Who said what to whom, and not too much of it: where there is more than a person wants to read,
 * political actors come before others, and their own words before the report's.
 */
final class SaidPart extends ItemsPart<Statement> {
  private static final int MOST = 12;

  private final Wording wording;

  SaidPart(Wording wording) {
    super(wording.words("heading", "statements"));
    this.wording = wording;
  }

  @Override
  List<Statement> items(Shown shown) {
    List<Statement> all = shown.reading().statements();
    Set<String> chosen =
        Stream.<Predicate<Statement>>of(
                s -> isPolitical(shown, s) && isQuoted(s),
                s -> isPolitical(shown, s),
                SaidPart::isQuoted,
                s -> true)
            .flatMap(wanted -> all.stream().filter(wanted))
            .map(Statement::id)
            .distinct()
            .limit(MOST)
            .collect(Collectors.toSet());
    return all.stream().filter(s -> chosen.contains(s.id())).toList();
  }

  private static boolean isQuoted(Statement statement) {
    return statement.kind() != Statement.Kind.INDIRECT;
  }

  private boolean isPolitical(Shown shown, Statement statement) {
    String speaker = statement.speaker();
    if (speaker == null || !wording.has("heard", statement.act())) {
      return false;
    }
    Actor actor = shown.actor(speaker);
    return actor.kind() == Actor.Kind.STATE
        || actor.sectors().stream().anyMatch(sector -> wording.has("political", sector));
  }

  @Override
  void item(Sheet sheet, Shown shown, Statement item) {
    String sentence =
        speaker(shown, item) + cue(shown, item) + ": " + Quote.ofStatement(shown, item);
    sheet.item(item.date(), sentence, Look.PLAIN);
  }

  private String speaker(Shown shown, Statement item) {
    String speaker = item.speaker();
    Span named = item.speakerSpan();
    String by =
        Names.orNobody(
            shown,
            speaker == null ? List.of() : List.of(speaker),
            named == null ? List.of() : List.of(named));
    return item.addressees().isEmpty()
        ? by
        : by
            + ' '
            + wording.phrase("told", "to").of(false, Names.of(shown, item.addressees(), List.of()));
  }

  /** The report's own word for it; nothing where a colon or a dash stands for it. */
  private String cue(Shown shown, Statement item) {
    String word = Plain.line(shown.words(item.cue()));
    if (word.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    return ", " + (item.negated() ? wording.phrase("told", "not").of(false, word) : word);
  }

  @Override
  List<String> reasons(Statement item) {
    return item.reasons();
  }

  @Override
  void rest(Sheet sheet, Shown shown) {
    int left = shown.reading().statements().size() - items(shown).size();
    if (left > 0) {
      sheet.indented(wording.phrase("told", "more").of(left > 1, String.valueOf(left)), Look.DIM);
    }
  }
}
