package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * Where a noun phrase begins, which word heads it, and which units beside its core it is tied to.
 *
 * <p>Goes by the order of words and only then by the tree: inside noun phrases the order is plain,
 * and parsers err most there.
 */
final class PhraseEdges {
  private static final Set<String> INNER = Set.of("ADJ", "DET", "NUM");
  private static final Set<String> LOOSE =
      Set.of("compound", "amod", "det", "case", "dep", "flat", "punct", "nummod", "goeswith");

  /** A preposition's noun phrase is looked for this many tokens on. */
  private static final int REACH = 5;

  private final WordClasses classes;

  PhraseEdges(WordClasses classes) {
    this.classes = classes;
  }

  /** The first token of the phrase whose core begins at {@code from}. */
  int left(Sentence sentence, int from, Token head, List<Unit> units) {
    int at = from;
    while (at > 0 && isInner(sentence, at - 1, head, units)) {
      at--;
    }
    while (at < from && (isLoose(sentence.token(at)) || isBound(sentence, at))) {
      at++;
    }
    return at;
  }

  /** "least" in "at least 20 officials". */
  private static boolean isBound(Sentence sentence, int at) {
    return sentence.token(at).xpos().endsWith("S")
        && !sentence.token(at).isNoun()
        && sentence.token(at + 1).upos().equals("NUM");
  }

  /** What can't be the first word of a phrase. */
  private static boolean isLoose(Token token) {
    return token.upos().equals("PUNCT")
        || token.upos().equals("CCONJ")
        || token.xpos().equals("POS");
  }

  private boolean isInner(Sentence sentence, int at, Token head, List<Unit> units) {
    Token token = sentence.token(at);
    if (INNER.contains(token.upos()) || token.xpos().equals("POS")) {
      return true;
    }
    if (token.xpos().equals("PRP$") || token.xpos().equals("WP$") || token.form().equals("-")) {
      return true;
    }
    if (token.upos().equals("CCONJ") || token.form().equals(",")) {
      return joinsModifiers(sentence, at, units);
    }
    boolean below = sentence.isUnder(token, head);
    boolean possessor = at + 1 < sentence.size() && sentence.token(at + 1).xpos().equals("POS");
    boolean state = unitAt(units, at) != null && statesTouch(units, at);
    return token.isNoun() ? below || possessor || state : below && isModifier(token);
  }

  private static boolean isModifier(Token token) {
    return token.isRelation("amod") || token.isRelation("advmod") || token.isRelation("compound");
  }

  private static boolean statesTouch(List<Unit> units, int at) {
    Unit unit = unitAt(units, at);
    return unit != null
        && unit.state().isPresent()
        && units.stream().anyMatch(other -> unit.touches(other) && !other.isPronoun());
  }

  private static @org.jspecify.annotations.Nullable Unit unitAt(List<Unit> units, int token) {
    for (Unit unit : units) {
      if (unit.from() <= token && token < unit.to()) {
        return unit;
      }
    }
    return null;
  }

  /** "and" between two states that qualify the same noun: "Russian and Chinese warplanes". */
  private static boolean joinsModifiers(Sentence sentence, int at, List<Unit> units) {
    Unit before = at == 0 ? null : unitAt(units, at - 1);
    Unit after = unitAt(units, at + 1);
    return before != null
        && after != null
        && before.state().isPresent()
        && after.state().isPresent()
        && isAdjective(sentence, before)
        && isAdjective(sentence, after);
  }

  private static boolean isAdjective(Sentence sentence, Unit unit) {
    Token last = sentence.token(unit.to() - 1);
    return last.upos().equals("ADJ")
        || last.isRelation("amod")
        || last.isRelation("compound")
        || unit.state(Known.Use.ADJECTIVE).isPresent();
  }

  /** The token between {@code from} and {@code to} that depends on something outside. */
  static Token head(Sentence sentence, int from, int to) {
    Token best = sentence.token(to - 1);
    boolean found = false;
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.token(i);
      boolean outside = token.head() < from || token.head() >= to;
      if (outside && !found && (token.isNoun() || to - from == 1)) {
        best = token;
        found = !isAttached(token);
      }
    }
    return best;
  }

  private static boolean isAttached(Token token) {
    return LOOSE.stream().anyMatch(token::isRelation);
  }

  /** First tokens of the units before the core that say whom it belongs to. */
  List<Integer> leftTies(Sentence sentence, int from, int core, List<Unit> units) {
    int possessive = core - 1;
    while (possessive >= from && !sentence.token(possessive).xpos().equals("POS")) {
      possessive--;
    }
    List<Integer> ties = new ArrayList<>(2);
    for (Unit unit : units) {
      boolean inside = unit.from() >= from && unit.to() <= core;
      // what stands before a possessor belongs to the possessor
      if (inside && unit.to() >= possessive && !isBacker(sentence, unit)) {
        ties.add(unit.from());
      }
    }
    return ties;
  }

  /** "US-backed fighters" are no Americans. */
  private boolean isBacker(Sentence sentence, Unit unit) {
    int hyphen = unit.to();
    return hyphen + 1 < sentence.size()
        && sentence.token(hyphen).form().equals("-")
        && classes.has(
            WordClasses.Name.BACKED, sentence.token(hyphen + 1).form().toLowerCase(Locale.ROOT));
  }

  /** First tokens of the units after "of", "for", "in" and the like that say the same. */
  List<Integer> rightTies(Sentence sentence, int to, List<Unit> units) {
    List<Integer> ties = new ArrayList<>(2);
    if (to >= sentence.size()) {
      return ties;
    }
    String preposition = sentence.token(to).form().toLowerCase(Locale.ROOT);
    if (!classes.has(WordClasses.Name.AFFILIATION_PREPOSITION, preposition)) {
      return ties;
    }
    boolean several = sentence.token(to - 1).xpos().equals("NNS");
    Unit last = null;
    for (Unit unit : units) {
      boolean first = last == null && unit.from() > to && reaches(sentence, to + 1, unit.from());
      if (first || (last != null && continues(sentence, last, unit, several))) {
        if (fits(preposition, unit)) {
          ties.add(unit.from());
        }
        last = unit;
      }
    }
    return ties;
  }

  private static boolean fits(String preposition, Unit unit) {
    return switch (preposition) {
      case "in", "from" -> unit.state().isPresent() || unit.entry(Entry.Locality.class).isPresent();
      case "with", "at" -> unit.entry(Entry.Organisation.class).isPresent() || unit.isNoun();
      default -> true;
    };
  }

  /** Over a noun in between too: "head of communications for the WHO". */
  private boolean reaches(Sentence sentence, int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    boolean further = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean between =
          i > from
              && !further
              && sentence.token(i - 1).isNoun()
              && classes.has(
                  WordClasses.Name.AFFILIATION_PREPOSITION, token.form().toLowerCase(Locale.ROOT));
      if (between) {
        further = true;
        continue;
      }
      if (!token.isNoun() && !INNER.contains(token.upos()) && !token.xpos().equals("POS")) {
        return false;
      }
    }
    return true;
  }

  private boolean continues(Sentence sentence, Unit last, Unit next, boolean several) {
    if (last.touches(next)) {
      return true;
    }
    if (several && isList(sentence, last, next)) {
      return true;
    }
    Token between = sentence.token(last.to());
    return last.to() + 1 == next.from()
        && (between.xpos().equals("POS")
            || (between.upos().equals("CCONJ")
                && last.state().isPresent()
                && next.state().isPresent()));
  }

  /** Two of a list of states: "ministers of Egypt, Jordan and the Emirates". */
  private boolean isList(Sentence sentence, Unit last, Unit next) {
    boolean states = last.state().isPresent() && next.state().isPresent();
    for (int i = last.to(); states && i < next.from(); i++) {
      Token token = sentence.token(i);
      boolean joins =
          token.form().equals(",")
              || token.upos().equals("CCONJ")
              || classes.has(WordClasses.Name.DEFINITE, token.form());
      if (!joins) {
        return false;
      }
    }
    return states;
  }
}
