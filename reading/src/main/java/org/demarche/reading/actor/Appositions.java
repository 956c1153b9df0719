package org.demarche.reading.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Which phrases of a sentence stand for the same: "X, China's leader", "the group, Y". */
final class Appositions {
  private Appositions() {}

  /** For each phrase the first of those that it is the same as; itself when there is none. */
  static int[] leaders(List<Phrase> phrases) {
    int[] leaders = IntStream.range(0, phrases.size()).toArray();
    for (int i = 0; i < leaders.length; i++) {
      for (int j = i - 1; j >= 0 && leaders[i] == i; j--) {
        boolean free = leaders[j] == j || !phrases.get(i).isNoun();
        if (free && isSame(phrases.get(j), phrases.get(i)) && !isTaken(leaders, j)) {
          leaders[i] = leaders[j];
        }
      }
    }
    return leaders;
  }

  private static boolean isTaken(int[] leaders, int leader) {
    for (int i = leader + 1; i < leaders.length; i++) {
      if (leaders[i] == leader && i != leader) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Phrase first, Phrase second) {
    if (first.isNoun() == second.isNoun() && !isAbbreviation(first, second)) {
      return false;
    }
    if (!fit(first, second) || second.form() == Mention.Kind.MODIFIER) {
      return false;
    }
    return isAbbreviation(first, second) || stands(first, second);
  }

  private static boolean fit(Phrase first, Phrase second) {
    if (first.isNoun() && second.isNoun()) {
      return false;
    }
    Phrase noun = first.isNoun() ? first : second;
    Phrase name = first.isNoun() ? second : first;
    if (!noun.isNoun()) {
      return isOrganisation(first) && isOrganisation(second);
    }
    if (name.isPronoun() || name.dual() != null || noun.roles().isEmpty()) {
      return false;
    }
    Entry.Role role = noun.roles().get(0);
    if (role.plural()) {
      return false;
    }
    return switch (role.kind()) {
      case PERSON -> name.isPersonName();
      case GROUP, ORGANISATION -> isOrganisation(name);
      case STATE -> false;
    };
  }

  private static boolean isOrganisation(Phrase name) {
    return !name.isPersonName()
        && (name.core().entry(Entry.Organisation.class).isPresent()
            || name.core().name() == org.demarche.reading.language.NameKind.ORGANISATION);
  }

  /** "the Organization of Islamic Cooperation (OIC)". */
  private static boolean isAbbreviation(Phrase first, Phrase second) {
    Sentence sentence = first.sentence();
    return first.to() + 1 == second.from()
        && second.to() < sentence.size()
        && isBracket(sentence.token(first.to()))
        && isBracket(sentence.token(second.to()))
        && !first.isNoun()
        && !second.isNoun();
  }

  private static boolean isBracket(Token token) {
    return token.xpos().equals("-LRB-")
        || token.xpos().equals("-RRB-")
        || "()".contains(token.form());
  }

  /** Side by side with a comma between, or by the tree. */
  private static boolean stands(Phrase first, Phrase second) {
    Sentence sentence = first.sentence();
    Token later = second.headToken();
    boolean tree = later.isRelation("appos") && later.head() == first.head();
    int end = first.to();
    // past "of the X ministry"
    if (first.isNoun() && !first.ties().isEmpty()) {
      end = Math.max(end, endOfTies(first));
    }
    boolean comma = end + 1 == second.from() && sentence.token(end).form().equals(",");
    boolean beside = end == second.from() && end > first.to();
    return tree || comma || beside;
  }

  private static int endOfTies(Phrase noun) {
    int last = noun.ties().get(noun.ties().size() - 1);
    if (last < noun.to()) {
      return noun.to();
    }
    int end = last + 1;
    while (end < noun.sentence().size()
        && noun.sentence().token(end).isNoun()
        && noun.sentence().token(end).name() == noun.sentence().token(last).name()) {
      end++;
    }
    return end;
  }
}
