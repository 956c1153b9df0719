package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.actor.Phrase.Dual;
import org.demarche.reading.actor.WordClasses.Name;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Finds the expressions for the two that a report is about: "both sides", "the two leaders". */
final class DualReader {
  /** Determiner, numeral and one adjective stand before the noun. */
  private static final int REACH = 3;

  private final WordClasses classes;

  DualReader(WordClasses classes) {
    this.classes = classes;
  }

  List<Phrase> read(Sentence sentence, List<Unit> units) {
    List<Phrase> found = new ArrayList<>(1);
    for (Token token : sentence.tokens()) {
      Optional<Dual> of = token.isNoun() ? of(token) : alone(sentence, token);
      int from = of.isEmpty() || isPart(sentence, token) ? -1 : start(sentence, token);
      if (from >= 0 && units.stream().noneMatch(unit -> qualifies(unit, from, token.index()))) {
        found.add(phrase(sentence, from, token, of.get()));
      }
    }
    return found;
  }

  /** "both sides of the river". */
  private static boolean isPart(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return noun.lemma().equals("side")
        && next < sentence.size()
        && sentence.token(next).form().equals("of");
  }

  private Optional<Dual> of(Token token) {
    if (classes.has(Name.DUAL_STATE, token.lemma())) {
      return Optional.of(Dual.STATE);
    }
    boolean person =
        classes.has(Name.DUAL_LEADER, token.lemma())
            || classes.has(Name.DUAL_PERSON, token.lemma());
    return person ? Optional.of(Dual.PERSON) : Optional.empty();
  }

  /** "the two will meet again". */
  private Optional<Dual> alone(Sentence sentence, Token token) {
    boolean side = token.isRelation("nsubj") || token.isRelation("obj") || token.isRelation("obl");
    boolean counts = classes.has(Name.DUAL_DETERMINER, token.form().toLowerCase(Locale.ROOT));
    boolean known =
        token.index() > 0
            && classes.has(
                Name.DEFINITE, sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT));
    boolean bare = sentence.children(token, "nmod").isEmpty();
    return side && counts && known && bare ? Optional.of(Dual.EITHER) : Optional.empty();
  }

  /** The first token, or -1 when nothing says that there are two and that they are known. */
  private int start(Sentence sentence, Token noun) {
    boolean two = classes.has(Name.DUAL_DETERMINER, noun.form().toLowerCase(Locale.ROOT));
    boolean known = false;
    int from = noun.index();
    for (int i = noun.index() - 1; i >= 0 && i >= noun.index() - REACH; i--) {
      String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
      if (classes.has(Name.SINGLE_DETERMINER, form) && i == noun.index() - 1) {
        return noun.xpos().equals("NN") ? i : -1;
      }
      boolean counts = classes.has(Name.DUAL_DETERMINER, form);
      boolean points = classes.has(Name.DEFINITE, form);
      if (!counts && !points && !sentence.token(i).upos().equals("ADJ")) {
        break;
      }
      two |= counts;
      known |= points;
      from = i;
    }
    return two && known && !noun.xpos().equals("NN") ? from : -1;
  }

  private static boolean qualifies(Unit unit, int from, int noun) {
    return unit.from() >= from && unit.to() <= noun && !unit.isPronoun();
  }

  private static Phrase phrase(Sentence sentence, int from, Token noun, Dual of) {
    Unit core = new Unit(from, noun.index() + 1, List.of(), NameKind.NONE, null);
    return new Phrase(
        sentence,
        from,
        core.to(),
        noun.index(),
        core,
        List.of(),
        List.of(),
        Mention.Kind.DESCRIPTION,
        Phrase.Traits.NONE,
        of,
        -1);
  }
}
