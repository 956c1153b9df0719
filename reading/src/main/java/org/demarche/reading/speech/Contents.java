package org.demarche.reading.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Finds the content that follows a cue, by the cue's frames. */
final class Contents {
  private static final int FARTHEST = 14;
  private static final int NEAR = 8;

  private final Cues cues;

  Contents(Cues cues) {
    this.cues = cues;
  }

  /** The content; empty where none of the frames is filled. */
  Optional<Span> of(Sentence sentence, Token word, Cue cue) {
    Optional<Span> found = Optional.empty();
    if (cue.has("ccomp")) {
      found = clause(sentence, word);
      if (found.isEmpty() && cue.has(Cue.QUOTE)) {
        found = BareClause.after(sentence, word, cue);
      }
    }
    if (found.isEmpty() && cue.has("xcomp")) {
      found = infinitive(sentence, word, cue);
    }
    if (cue.has("pred")) {
      found = found.or(() -> predicate(sentence, word)).or(() -> quoted(sentence, word));
    }
    if (found.isEmpty()) {
      found = phrase(sentence, word, cue);
    }
    if (found.isEmpty() && cue.has("obj")) {
      found = object(sentence, word);
    }
    if (found.isEmpty() && cue.pos() == Cue.Pos.VERB) {
      found = nextQuotation(sentence, word);
    }
    return found;
  }

  private Optional<Span> clause(Sentence sentence, Token word) {
    Token head = null;
    for (Token child : sentence.children(word, "ccomp", "acl", "csubj")) {
      boolean relative = child.relation().equals("acl:relcl");
      boolean clause = child.isRelation("ccomp") || isMarked(sentence, child);
      if (child.index() > word.index() && clause && !relative) {
        head = child;
        break;
      }
    }
    Token mark = mark(sentence, word);
    if (head == null && mark == null) {
      return Optional.empty();
    }
    if (head == null || (mark != null && mark.index() < first(sentence, head, word))) {
      int begin = mark == null ? word.index() + 1 : mark.index();
      int end = head == null ? edgeAfter(sentence, word) : last(sentence, head);
      return span(sentence, begin, Math.max(begin, end));
    }
    return span(sentence, first(sentence, head, word), last(sentence, head));
  }

  private boolean isMarked(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(m -> cues.isIn("complementiser", m.lemma()));
  }

  /** The word that opens a clause after the cue, addressee and adverbs passed over. */
  private @Nullable Token mark(Sentence sentence, Token word) {
    int last = Math.min(sentence.size() - 1, word.index() + FARTHEST);
    for (int i = word.index() + 1; i <= last; i++) {
      Token token = sentence.token(i);
      boolean mark =
          cues.isIn("complementiser", token.lemma())
              && (token.upos().equals("SCONJ") || token.isRelation("mark"));
      if (mark && token.head() > i) {
        Token clause = sentence.token(token.head());
        boolean own = clause.head() == Token.ROOT || clause.head() <= i;
        return own && !clause.isRelation("acl") ? token : null;
      }
      if (token.isVerb() || token.upos().equals("AUX") || token.xpos().equals(".")) {
        return null;
      }
    }
    return null;
  }

  private static int edgeAfter(Sentence sentence, Token word) {
    return Math.max(last(sentence, word), word.index() + 1);
  }

  private Optional<Span> infinitive(Sentence sentence, Token word, Cue cue) {
    for (Token child : sentence.children(word, "xcomp", "ccomp", "advcl", "acl")) {
      boolean to =
          sentence.children(child, "mark", "aux").stream().anyMatch(m -> m.xpos().equals("TO"));
      boolean gerund = child.isRelation("xcomp") && child.xpos().equals("VBG");
      if (child.index() > word.index() && (to || gerund)) {
        int begin = first(sentence, child, word);
        List<Token> object = sentence.children(word, "obj");
        boolean shared =
            !object.isEmpty()
                && !cue.has("addr")
                && object.get(0).index() > word.index()
                && object.get(0).index() < begin;
        begin = shared ? first(sentence, object.get(0), word) : begin;
        return span(sentence, begin, last(sentence, child));
      }
    }
    int next = word.index() + 1;
    boolean to = next + 1 < sentence.size() && sentence.token(next).xpos().equals("TO");
    return to && sentence.token(next + 1).xpos().equals("VB")
        ? span(sentence, next, Math.max(next + 1, last(sentence, sentence.token(next + 1))))
        : Optional.empty();
  }

  /** "called the vote a farce", "described the vote as a farce". */
  private static Optional<Span> predicate(Sentence sentence, Token word) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    boolean predicate = false;
    for (Token child : sentence.children(word, "obj", "xcomp", "iobj", "ccomp", "obl", "advcl")) {
      boolean as =
          sentence.children(child, "case", "mark").stream().anyMatch(m -> m.lemma().equals("as"));
      boolean oblique = child.isRelation("obl") || child.isRelation("advcl");
      if (child.index() > word.index() && (as || !oblique)) {
        predicate |= as || !child.isRelation("obj") || end >= 0;
        begin = Math.min(begin, first(sentence, child, word));
        end = Math.max(end, last(sentence, child));
      }
    }
    return end >= 0 && predicate ? span(sentence, begin, end) : Optional.empty();
  }

  /** "called them “hopeless”", where the tree has it otherwise. */
  private static Optional<Span> quoted(Sentence sentence, Token word) {
    for (int i = word.index() + 1; i < sentence.size() && i <= word.index() + NEAR; i++) {
      Token token = sentence.token(i);
      boolean mark = token.xpos().equals("``") || token.xpos().equals("''");
      if (mark && i > word.index() + 1 && i + 1 < sentence.size()) {
        return span(sentence, word.index() + 1, i + 1);
      }
      if (token.isVerb() || token.form().equals(",")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Words in quotation marks right behind a verb are its content, whatever the tree says. */
  private static Optional<Span> nextQuotation(Sentence sentence, Token word) {
    int next = word.index() + 1;
    boolean mark = next + 1 < sentence.size() && sentence.token(next).form().matches("[\"“'‘`]+");
    return mark ? span(sentence, next + 1, next + 1) : Optional.empty();
  }

  private static Optional<Span> phrase(Sentence sentence, Token word, Cue cue) {
    for (Token child : sentence.children(word, "obl", "nmod", "advcl", "acl", "ccomp")) {
      if (child.index() < word.index()) {
        continue;
      }
      for (Token mark : sentence.children(child, "case", "mark")) {
        boolean particle = cue.has("obj") && cue.lemma().endsWith(" " + mark.lemma());
        boolean frame = particle || cue.has(mark.lemma());
        if (frame && mark.index() > word.index()) {
          int begin = patient(sentence, word, cue, mark.index());
          return span(sentence, begin, last(sentence, child));
        }
      }
    }
    return Optional.empty();
  }

  /** In "praised the envoy for going" the one praised is part of what is said. */
  private static int patient(Sentence sentence, Token word, Cue cue, int mark) {
    for (Token child : sentence.children(word, "obj")) {
      boolean quoted = mark + 1 < sentence.size() && sentence.token(mark + 1).xpos().equals("``");
      boolean between = child.index() > word.index() && child.index() < mark;
      if (between && !quoted && !cue.has("addr")) {
        return first(sentence, child, word);
      }
    }
    return mark + 1;
  }

  private static Optional<Span> object(Sentence sentence, Token word) {
    for (Token child : sentence.children(word, "obj", "iobj")) {
      if (child.index() > word.index()) {
        return span(sentence, first(sentence, child, word), last(sentence, child));
      }
    }
    if (Voices.isPassive(sentence, word)) {
      for (Token child : sentence.children(word, "nsubj")) {
        return span(sentence, firstOf(sentence, child), last(sentence, child));
      }
    }
    return Optional.empty();
  }

  private static int firstOf(Sentence sentence, Token head) {
    return sentence.subtree(head).get(0).index();
  }

  private static int first(Sentence sentence, Token head, Token cue) {
    for (Token token : sentence.subtree(head)) {
      if (token.index() > cue.index()) {
        return token.index();
      }
    }
    return head.index();
  }

  private static int last(Sentence sentence, Token head) {
    List<Token> all = sentence.subtree(head);
    return all.get(all.size() - 1).index();
  }

  private static Optional<Span> span(Sentence sentence, int from, int to) {
    if (from > to || to >= sentence.size()) {
      return Optional.empty();
    }
    int end = to;
    if (end + 1 < sentence.size() && isCutOff(sentence.token(end + 1))) {
      while (end + 1 < sentence.size() && !isBreak(sentence.token(end + 1))) {
        end++;
      }
    }
    return Optional.of(sentence.token(from).span().union(sentence.token(end).span()));
  }

  /** Trees of long sentences break off: a verb right behind the content belongs to it. */
  private static boolean isCutOff(Token next) {
    return next.xpos().equals("TO")
        || next.xpos().equals("HYPH")
        || next.upos().equals("AUX")
        || next.upos().equals("VERB")
        || next.upos().equals("SCONJ")
        || next.upos().equals("ADP");
  }

  private static boolean isBreak(Token token) {
    boolean hyphen = token.xpos().equals("HYPH");
    return (token.upos().equals("PUNCT") && !hyphen) || token.upos().equals("CCONJ");
  }
}
