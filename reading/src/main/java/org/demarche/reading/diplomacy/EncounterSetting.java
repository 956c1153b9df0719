package org.demarche.reading.diplomacy;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Place;
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

  /** The first place that a preposition of place brings in the act's own clause. */
  Optional<Place> place(Region region) {
    Sentence sentence = region.sentence();
    return account.actors().places().stream()
        .filter(p -> p.sentence() == sentence.index())
        .filter(p -> isWhere(region, sentence.token(p.head())))
        .findFirst();
  }

  private boolean isWhere(Region region, Token head) {
    return region.sentence().children(head, "case").stream()
            .anyMatch(c -> words.is("word-", "where", c))
        && region.has(head);
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
