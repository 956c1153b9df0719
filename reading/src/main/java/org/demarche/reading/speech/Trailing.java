package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Content that comes before its cue, or on both sides: "The talks failed, the minister said." */
final class Trailing {
  private final Cues cues;

  Trailing(Cues cues) {
    this.cues = cues;
  }

  /** The content; empty where the words around the cue have another form. */
  List<Span> content(Page page, Word word, Cue cue, Optional<Token> subject) {
    Sentence sentence = word.sentence();
    Token verb = word.token();
    if (cue.pos() != Cue.Pos.VERB
        || !cue.has("ccomp") && !cue.has(Cue.QUOTE)
        || subject.isEmpty()) {
      return List.of();
    }
    int from = Math.min(verb.index(), firstOf(sentence, subject.get(), verb));
    while (from > 0 && sentence.token(from - 1).upos().equals("ADV")) {
      from--;
    }
    if (from < 2 || !isComma(sentence.token(from - 1)) || hasOwnClause(sentence, verb)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    page.trimmed(sentence.span().begin(), sentence.token(from - 1).span().begin())
        .ifPresent(found::add);
    if (sentence.token(from - 1).index() < 2 && found.isEmpty()) {
      return List.of();
    }
    rest(page, sentence, verb).ifPresent(found::add);
    boolean clause = found.size() > 1 || hasVerb(sentence, 0, from - 1);
    return clause ? found : List.of();
  }

  /** What follows after the comma behind the cue: "The talks, he said, have failed." */
  private static Optional<Span> rest(Page page, Sentence sentence, Token verb) {
    int comma = verb.index() + 1;
    while (comma < sentence.size() && sentence.token(comma).upos().equals("ADV")) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || !isComma(sentence.token(comma))) {
      return Optional.empty();
    }
    return page.trimmed(sentence.token(comma).span().end(), sentence.span().end());
  }

  private static int firstOf(Sentence sentence, Token subject, Token verb) {
    if (subject.index() > verb.index()) {
      return verb.index();
    }
    int first = subject.index();
    for (Token token : sentence.subtree(subject)) {
      if (token.index() <= first) {
        return token.index();
      }
    }
    return first;
  }

  private static boolean isComma(Token token) {
    String form = token.form();
    return form.equals(",") || form.equals("\u2014") || form.equals("\u2013") || form.equals("--");
  }

  private boolean hasOwnClause(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "ccomp", "xcomp", "obj")) {
      if (child.index() > verb.index()
          && (!child.isRelation("obj") || !isAddressee(sentence, verb))) {
        return true;
      }
    }
    return verb.index() + 1 < sentence.size()
        && cues.isIn("complementiser", sentence.token(verb.index() + 1).lemma());
  }

  private boolean isAddressee(Sentence sentence, Token verb) {
    return cues.of(sentence, verb).filter(c -> c.has("addr")).isPresent();
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.upos().equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}
