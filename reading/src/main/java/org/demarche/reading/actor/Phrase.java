package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may stand for an actor, before it is clear for whom.
 *
 * @param sentence where it stands
 * @param from its first token, determiner and titles included
 * @param to after its last token
 * @param head its head word
 * @param core the name, noun or pronoun that it is built on
 * @param titles honorifics and roles before a name
 * @param ties first tokens of the units that say whom it belongs to: "Iraqi" in "Iraqi officials",
 *     "UN" in "head of the UN"
 * @param form how it refers
 * @param traits what its small words say
 * @param dual for an expression such as "both sides", what they are
 * @param counter token before it that counts it ("dozens" in "dozens of protesters"); -1 for none
 */
record Phrase(
    Sentence sentence,
    int from,
    int to,
    int head,
    Unit core,
    List<Unit> titles,
    List<Integer> ties,
    Mention.Kind form,
    Traits traits,
    @Nullable Dual dual,
    int counter) {

  /**
   * What the small words of a phrase say.
   *
   * @param definite it points to something known
   * @param indefinite it brings in something new
   * @param former the office is over
   */
  record Traits(boolean definite, boolean indefinite, boolean former) {
    static final Traits NONE = new Traits(false, false, false);
  }

  /** What the two of a dual expression are. */
  enum Dual {
    /** States. */
    STATE,
    /** Those who lead them, or other persons. */
    PERSON,
    /** Whoever was named as two last: "the two". */
    EITHER
  }

  Phrase {
    titles = List.copyOf(titles);
    ties = List.copyOf(ties);
  }

  Token headToken() {
    return sentence.token(head);
  }

  Span span() {
    if (form == Mention.Kind.MODIFIER) {
      return sentence.token(core.from()).span().union(sentence.token(core.to() - 1).span());
    }
    return sentence.token(from).span().union(sentence.token(to - 1).span());
  }

  /** The words of its core. */
  String coreText(String text) {
    Span first = sentence.token(core.from()).span();
    return first.union(sentence.token(core.to() - 1).span()).of(text);
  }

  /** The roles that it tells: those of its titles, or its own. */
  List<Entry.Role> roles() {
    return units().flatMap(unit -> unit.role().stream()).toList();
  }

  private Stream<Unit> units() {
    List<Unit> all = new ArrayList<>(titles);
    if (core.isNoun()) {
      all.add(0, core);
    }
    return all.stream();
  }

  /** Whether it is built on a common noun. */
  boolean isNoun() {
    return core.isNoun() && dual == null;
  }

  boolean isPronoun() {
    return core.isPronoun();
  }

  /** Whether it names a person. */
  boolean isPersonName() {
    boolean titled =
        titles.stream()
            .anyMatch(
                unit ->
                    unit.isHonorific()
                        || unit.role().filter(r -> r.kind() == Actor.Kind.PERSON).isPresent());
    return !isNoun() && !isPronoun() && dual == null && (core.isPerson() || titled);
  }

  /** What its words tell of a person's gender. */
  Gender gender(WordClasses classes) {
    for (Unit title : titles) {
      Gender gender =
          title.entry(Entry.Honorific.class).map(Entry.Honorific::gender).orElse(Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    for (Entry.Role role : roles()) {
      String last = role.name().substring(role.name().lastIndexOf(' ') + 1);
      if (classes.has(WordClasses.Name.FEMALE_NOUN, last)) {
        return Gender.FEMALE;
      }
      if (classes.has(WordClasses.Name.MALE_NOUN, last)) {
        return Gender.MALE;
      }
    }
    return Gender.UNKNOWN;
  }
}
