package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Follows a slot's name into the tree: "obj", "on|upon", "obj.of", "to.against", "ccomp.subj". */
final class Paths {
  private Paths() {}

  /** The heads of what stands at the end of the path; empty where it breaks off. */
  static List<Token> of(Clause clause, String path) {
    int bar = path.indexOf('|');
    if (bar >= 0) {
      List<Token> either = new ArrayList<>(of(clause, path.substring(0, bar)));
      either.addAll(of(clause, path.substring(bar + 1)));
      return either;
    }
    int dot = path.indexOf('.');
    if (dot < 0 || !clause.slot(path).isEmpty()) {
      return clause.slot(path);
    }
    List<Token> found = new ArrayList<>(2);
    for (Token step : clause.slot(path.substring(0, dot))) {
      Clause inner =
          step.isVerb() || !clause.sentence().children(step, "cop").isEmpty()
              ? Clause.ofVerb(clause.sentence(), step, clause.isTime())
              : Clause.ofNoun(clause.sentence(), step, clause.isTime());
      found.addAll(of(inner, path.substring(dot + 1)));
    }
    return found;
  }

  /** Whether a verb brings a clause, and is no noun in verb's form ("the dead", "the accused"). */
  static boolean isClause(Sentence sentence, Token verb) {
    return sentence.children(verb, "det", "nmod", "amod").isEmpty();
  }
}
