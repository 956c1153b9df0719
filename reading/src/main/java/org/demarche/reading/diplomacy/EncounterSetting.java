package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Match;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Where, for how long and in what form an encounter is, by the words of its clause. */
record EncounterSetting(Account account, Vocabulary words) {

  /** The place whose head word this is. */
  Optional<Place> placeAt(Sentence sentence, Token head) {
    return account.actors().places().stream()
        .filter(p -> p.sentence() == sentence.index() && p.head() == head.index())
        .findFirst();
  }

  /** The first place that a preposition of place brings in the act's own clause, or "there". */
  Optional<Place> place(Region region) {
    Sentence sentence = region.sentence();
    return account.actors().places().stream()
        .filter(p -> p.sentence() == sentence.index())
        .filter(p -> isWhere(region, sentence.token(p.head())))
        .findFirst()
        .or(() -> there(region));
  }

  /** The place last named where the clause only points to it: "met there". */
  private Optional<Place> there(Region region) {
    Optional<Token> points =
        region.tokens().stream().filter(t -> words.is("word-", "there", t)).findFirst();
    return points.flatMap(
        t ->
            account.actors().places().stream()
                .filter(p -> p.span().end() <= t.span().begin())
                .reduce((one, later) -> later));
  }

  /** The last day where the clause tells it: "from March 6 to March 10"; else null. */
  @Nullable String last(Region region) {
    for (TimeExpression time : account.timesIn(region.sentence().span())) {
      boolean until =
          time.type() == TimeExpression.Type.DATE
              && account.headOf(time.span()).filter(h -> isUntil(region, h)).isPresent();
      if (until) {
        return time.value();
      }
    }
    return null;
  }

  private boolean isUntil(Region region, Token head) {
    return region.sentence().children(head, "case").stream()
            .anyMatch(c -> words.is("period-", "until", c))
        && region.has(head);
  }

  /** Whether the words that tell it tell its end: "concluded the visit", "the end of the talks". */
  boolean ends(Region region) {
    return region.anchors().stream()
        .flatMap(t -> Stream.concat(Stream.of(t), above(region.sentence(), t)))
        .anyMatch(t -> words.is("word-", "ending", t));
  }

  private static Stream<Token> above(Sentence sentence, Token token) {
    boolean noun = token.isNoun() && token.head() != Token.ROOT;
    return noun ? Stream.of(sentence.token(token.head())) : Stream.empty();
  }

  /** Whether it is only where others meet: "on the sidelines of the summit". */
  boolean isAside(Match match) {
    return above(match.sentence(), match.trigger())
        .anyMatch(t -> t.isNoun() && words.is("format-", "sidelines", t));
  }

  private boolean isWhere(Region region, Token head) {
    Sentence sentence = region.sentence();
    boolean where = has(sentence, head, "word-", "where");
    boolean part = has(sentence, head, "part-", "of") && head.head() != Token.ROOT;
    return (where || (part && has(sentence, sentence.token(head.head()), "word-", "where")))
        && region.has(head)
        && !isOfTopic(region, head);
  }

  /** Whether a preposition of a class brings the word. */
  private boolean has(Sentence sentence, Token head, String family, String member) {
    return sentence.children(head, "case").stream().anyMatch(c -> words.is(family, member, c));
  }

  /** Whether a place belongs to what they talk about or why: "talks on the war in Sudan". */
  private boolean isOfTopic(Region region, Token place) {
    Sentence sentence = region.sentence();
    int first = region.anchors().stream().mapToInt(Token::index).min().orElse(0);
    Token at = place;
    while (at.head() != Token.ROOT && !region.isAnchor(at)) {
      at = sentence.token(at.head());
      if (at.isNoun() && at.index() > first && has(sentence, at, "topic-", "about")) {
        return true;
      }
    }
    return false;
  }

  /** How long it lasts: "the two-day visit", "talked for three hours"; null where not told. */
  @Nullable String duration(Region region, Token trigger) {
    for (TimeExpression time : account.timesIn(region.sentence().span())) {
      boolean length =
          time.type() == TimeExpression.Type.DURATION && time.value().matches("PT?\\d.*");
      if (length
          && account.headOf(time.span()).filter(h -> lasts(region, trigger, h)).isPresent()) {
        return time.value();
      }
    }
    return null;
  }

  private boolean lasts(Region region, Token trigger, Token head) {
    Sentence sentence = region.sentence();
    List<Token> marks = sentence.children(head, "case");
    if (trigger.head() == head.index() && trigger.isNoun()) {
      return true; // "two days of talks"
    }
    boolean plain = marks.stream().allMatch(c -> words.is("word-", "lasting", c));
    boolean measure = head.head() == trigger.index() || !marks.isEmpty() || isSpan(sentence, head);
    return plain && measure && region.has(head);
  }

  private boolean isSpan(Sentence sentence, Token head) {
    return head.head() != Token.ROOT && words.is("word-", "last", sentence.token(head.head()));
  }

  /** How they meet: "by telephone", "on the sidelines"; null where not told. */
  @Nullable String format(Region region) {
    return words.ofTokens("format-", region.tokens()).orElse(null);
  }

  /** Talks by telephone are a call. */
  Encounter.Kind kind(Encounter.Kind kind, Region region) {
    boolean far = kind == Encounter.Kind.TALKS || kind == Encounter.Kind.MEETING;
    String format = far ? format(region) : null;
    return format != null && words.of("call-", List.of(format)).isPresent()
        ? Encounter.Kind.CALL
        : kind;
  }
}
